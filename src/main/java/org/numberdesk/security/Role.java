package org.numberdesk.security;

import static org.numberdesk.security.Permission.NUMBERS_EDIT;
import static org.numberdesk.security.Permission.NUMBERS_IMPORT;
import static org.numberdesk.security.Permission.NUMBERS_VIEW;
import static org.numberdesk.security.Permission.OPERATION_VIEW;
import static org.numberdesk.security.Permission.OWN_ACCOUNT;
import static org.numberdesk.security.Permission.PREFLIGHT_USE;
import static org.numberdesk.security.Permission.REGISTRATIONS_EDIT;
import static org.numberdesk.security.Permission.REGISTRATIONS_REASSIGN;
import static org.numberdesk.security.Permission.REGISTRATIONS_REVIEW;
import static org.numberdesk.security.Permission.REGISTRATIONS_SUBMIT;
import static org.numberdesk.security.Permission.REGISTRATIONS_VIEW;
import static org.numberdesk.security.Permission.REVIEW_VIEW;

import java.util.EnumSet;
import java.util.Set;

/** What an account is in an organisation, or, for staff, in the whole portal. */
public enum Role {
  CUSTOMER_ADMIN(
      false,
      NUMBERS_VIEW,
      NUMBERS_EDIT,
      NUMBERS_IMPORT,
      REGISTRATIONS_VIEW,
      REGISTRATIONS_EDIT,
      REGISTRATIONS_SUBMIT,
      PREFLIGHT_USE,
      OWN_ACCOUNT),
  CUSTOMER_VIEWER(false, NUMBERS_VIEW, REGISTRATIONS_VIEW, PREFLIGHT_USE, OWN_ACCOUNT),
  /** Does for several customers what their own admin could. */
  PARTNER_ADMIN(
      false,
      NUMBERS_VIEW,
      NUMBERS_EDIT,
      NUMBERS_IMPORT,
      REGISTRATIONS_VIEW,
      REGISTRATIONS_EDIT,
      REGISTRATIONS_SUBMIT,
      PREFLIGHT_USE,
      OWN_ACCOUNT),
  /** Staff who look after customers: read everything, decide nothing. */
  ACCOUNT_TEAM(
      true,
      NUMBERS_VIEW,
      REGISTRATIONS_VIEW,
      REVIEW_VIEW,
      PREFLIGHT_USE,
      OWN_ACCOUNT,
      OPERATION_VIEW),
  REVIEWER(
      true,
      NUMBERS_VIEW,
      REGISTRATIONS_VIEW,
      REVIEW_VIEW,
      REGISTRATIONS_EDIT,
      REGISTRATIONS_REVIEW,
      PREFLIGHT_USE,
      OWN_ACCOUNT,
      OPERATION_VIEW),
  LEAD(
      true,
      NUMBERS_VIEW,
      REGISTRATIONS_VIEW,
      REVIEW_VIEW,
      REGISTRATIONS_EDIT,
      REGISTRATIONS_REVIEW,
      REGISTRATIONS_REASSIGN,
      PREFLIGHT_USE,
      OWN_ACCOUNT,
      OPERATION_VIEW);

  private final boolean staff;
  private final Set<Permission> permissions;

  Role(boolean staff, Permission first, Permission... others) {
    this.staff = staff;
    this.permissions = EnumSet.of(first, others);
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /** Staff belong to no customer and see all of them. */
  public boolean staff() {
    return staff;
  }
}
