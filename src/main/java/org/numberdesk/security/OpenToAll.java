package org.numberdesk.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case that needs no permission, and why; the architecture test wants this or {@link
 * RequiresPermission}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OpenToAll {

  /** Why nothing need be asked. */
  String value();
}
