package org.numberdesk.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What an account is in an organisation, or, for staff, in the whole portal. */
public enum Role {
  CUSTOMER_ADMIN(false, Sets.CUSTOMER_READS, Sets.CUSTOMER_ACTS),
  CUSTOMER_VIEWER(false, Sets.CUSTOMER_READS),
  /** Does for several customers what their own admin could. */
  PARTNER_ADMIN(false, Sets.CUSTOMER_READS, Sets.CUSTOMER_ACTS),
  /** Staff who look after customers: read everything, decide nothing. */
  ACCOUNT_TEAM(true, Sets.STAFF_READS),
  REVIEWER(true, Sets.STAFF_READS, Sets.STAFF_ACTS),
  LEAD(true, Sets.STAFF_READS, Sets.STAFF_ACTS, Sets.LEAD_ACTS);

  /** What roles have in common. */
  private static final class Sets {

    private static final Set<Permission> READS =
        EnumSet.of(
            Permission.OWN_ACCOUNT,
            Permission.NUMBERS_VIEW,
            Permission.REGISTRATIONS_VIEW,
            Permission.PREFLIGHT_USE,
            Permission.DOCUMENTS_VIEW,
            Permission.DEADLINES_VIEW,
            Permission.LOA_VIEW,
            Permission.PORTING_VIEW,
            Permission.ORGANISATION_VIEW);

    private static final Set<Permission> CUSTOMER_READS = and(READS, Permission.SUPPORT_ASK);

    private static final Set<Permission> CUSTOMER_ACTS =
        EnumSet.of(
            Permission.NUMBERS_EDIT,
            Permission.NUMBERS_IMPORT,
            Permission.REGISTRATIONS_EDIT,
            Permission.REGISTRATIONS_SUBMIT,
            Permission.DOCUMENTS_ADD,
            Permission.LOA_EDIT,
            Permission.LOA_SUBMIT,
            Permission.PORTING_EDIT,
            Permission.PORTING_SUBMIT,
            Permission.ORGANISATION_EDIT,
            Permission.PEOPLE_MANAGE,
            Permission.AUDIT_VIEW);

    private static final Set<Permission> STAFF_READS =
        and(
            READS,
            Permission.REVIEW_VIEW,
            Permission.ORGANISATIONS_VIEW,
            Permission.AUDIT_VIEW,
            Permission.OPERATION_VIEW);

    private static final Set<Permission> STAFF_ACTS =
        EnumSet.of(
            Permission.REGISTRATIONS_EDIT,
            Permission.REGISTRATIONS_REVIEW,
            Permission.FINDINGS_OVERRULE,
            Permission.DOCUMENTS_ADD,
            Permission.DEADLINES_EDIT,
            Permission.ANNOUNCE,
            Permission.LOA_EDIT,
            Permission.LOA_REVIEW,
            Permission.PORTING_EDIT,
            Permission.PORTING_REVIEW,
            Permission.PORTING_RULES,
            Permission.ORGANISATIONS_MANAGE,
            Permission.SUPPORT_ANSWER);

    private static final Set<Permission> LEAD_ACTS =
        EnumSet.of(
            Permission.REGISTRATIONS_REASSIGN,
            Permission.PORTING_STOP,
            Permission.STAFF_MANAGE,
            Permission.BACKUP_MAKE,
            Permission.VENDOR_EDIT,
            Permission.OUTBOX_VIEW,
            Permission.FIGURES_VIEW);

    private static Set<Permission> and(Set<Permission> some, Permission... others) {
      Set<Permission> all = EnumSet.copyOf(some);
      all.addAll(Arrays.asList(others));
      return all;
    }
  }

  private final boolean staff;
  private final Set<Permission> permissions;

  @SafeVarargs
  Role(boolean staff, Set<Permission>... sets) {
    this.staff = staff;
    this.permissions = EnumSet.noneOf(Permission.class);
    for (Set<Permission> set : sets) {
      permissions.addAll(set);
    }
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /** Staff belong to no customer and see all of them. */
  public boolean staff() {
    return staff;
  }
}
