package org.numberdesk.it;

import org.numberdesk.security.Role;

/** Who asks. The things asked about are Acme's. */
enum Asker {
  STRANGER(null, null, null, false),
  ADMIN("admin@acme.example", "nd_demo_acme", Role.CUSTOMER_ADMIN, true),
  VIEWER("viewer@acme.example", "nd_demo_acme_viewer", Role.CUSTOMER_VIEWER, true),
  PARTNER("partner@meridian.example", "nd_demo_partner", Role.PARTNER_ADMIN, true),
  OTHER_CUSTOMER("admin@globex.example", "nd_demo_globex", Role.CUSTOMER_ADMIN, false),
  TEAM("team@numberdesk.example", "nd_demo_team", Role.ACCOUNT_TEAM, true),
  REVIEWER("reviewer@numberdesk.example", "nd_demo_reviewer", Role.REVIEWER, true),
  LEAD("lead@numberdesk.example", "nd_demo_lead", Role.LEAD, true);

  private final String email;
  private final String token;
  private final Role role;
  private final boolean seesAcme;

  Asker(String email, String token, Role role, boolean seesAcme) {
    this.email = email;
    this.token = token;
    this.role = role;
    this.seesAcme = seesAcme;
  }

  String email() {
    return email;
  }

  String token() {
    return token;
  }

  /** Null for a stranger. */
  Role role() {
    return role;
  }

  /** Whether what an entry is about exists for this one. */
  boolean sees(AccessTable.Entry entry) {
    return seesAcme || !entry.ofOne();
  }
}
