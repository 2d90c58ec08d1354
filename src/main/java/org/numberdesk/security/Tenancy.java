package org.numberdesk.security;

/**
 * Tells whether a thing exists for a caller. The gate asks it before it asks the role, so that what
 * belongs to somebody else answers as absent and never as forbidden.
 */
public interface Tenancy {

  /** The type named in {@link RequiresPermission#of()}. */
  Class<?> type();

  boolean visible(Scope scope, Object id);
}
