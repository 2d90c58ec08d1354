package org.numberdesk.security;

import org.numberdesk.shared.NotAllowed;

/** The caller’s role does not cover this. */
public class PermissionDenied extends NotAllowed {

  private static final long serialVersionUID = 1L;

  private final Permission permission;

  public PermissionDenied(Permission permission) {
    super(String.valueOf(permission));
    this.permission = permission;
  }

  public Permission permission() {
    return permission;
  }
}
