package org.numberdesk.security;

/** The caller sees the thing but may not do this with it. REST answers 403. */
public class PermissionDenied extends RuntimeException {

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
