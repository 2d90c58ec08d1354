package org.numberdesk.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.numberdesk.shared.NotFound;

/**
 * Asks, in this order: does the thing exist for this caller, and may the caller do this. Denies by
 * default.
 */
@Interceptor
@RequiresPermission(Permission.OWN_ACCOUNT)
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class PermissionGate {

  @Inject private Caller caller;

  @Inject @Any private Instance<Tenancy> tenancies;

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    RequiresPermission required = call.getMethod().getAnnotation(RequiresPermission.class);
    if (required == null) {
      throw new PermissionDenied(null);
    }
    if (required.of() != Void.class) {
      Object id = call.getParameters()[0];
      if (id == null || !tenancyOf(required.of()).visible(caller.scope(), id)) {
        throw new NotFound(required.of(), id);
      }
    }
    if (!caller.can(required.value())) {
      throw new PermissionDenied(required.value());
    }
    return call.proceed();
  }

  private Tenancy tenancyOf(Class<?> type) {
    return tenancies.stream()
        .filter(tenancy -> tenancy.type() == type)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody tells the tenancy of " + type));
  }
}
