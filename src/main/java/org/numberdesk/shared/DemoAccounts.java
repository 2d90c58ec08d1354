package org.numberdesk.shared;

import java.util.List;

/** The accounts of the demo; they exist only where the demo is on. */
public final class DemoAccounts {

  public static final String PASSWORD = "demo-numberdesk";

  public static final List<DemoAccount> ALL =
      List.of(
          new DemoAccount("admin@acme.example", "customer admin of Acme Retail", "nd_demo_acme"),
          new DemoAccount("viewer@acme.example", "read-only at Acme Retail", "nd_demo_acme_viewer"),
          new DemoAccount(
              "admin@globex.example", "customer admin of Globex Health", "nd_demo_globex"),
          new DemoAccount(
              "partner@meridian.example", "partner of both customers", "nd_demo_partner"),
          new DemoAccount("reviewer@numberdesk.example", "staff reviewer", "nd_demo_reviewer"),
          new DemoAccount("lead@numberdesk.example", "staff lead", "nd_demo_lead"),
          new DemoAccount(
              "team@numberdesk.example", "staff account team, reads all", "nd_demo_team"));

  /**
   * One account.
   *
   * @param whatFor what it shows, for the list at the start and on the sign-in page
   * @param token its key for REST
   */
  public record DemoAccount(String email, String whatFor, String token) {

    public String getEmail() {
      return email;
    }

    public String getWhatFor() {
      return whatFor;
    }
  }

  private DemoAccounts() {}
}
