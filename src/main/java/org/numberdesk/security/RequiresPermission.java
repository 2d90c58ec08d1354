package org.numberdesk.security;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a caller must be allowed to use this method. The only permission gate there is; pages ask
 * {@link Caller#can} the same question before they show a button.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RequiresPermission {

  @Nonbinding
  Permission value();

  /**
   * The type of the thing whose id is the first argument; it must be visible to the caller before
   * the role is asked.
   */
  @Nonbinding
  Class<?> of() default Void.class;
}
