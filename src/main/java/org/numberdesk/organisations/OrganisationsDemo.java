package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;
import org.numberdesk.security.ApiToken;
import org.numberdesk.security.ApiTokenRepository;
import org.numberdesk.security.Role;
import org.numberdesk.shared.DemoAccounts;
import org.numberdesk.shared.DemoData;

/** The demo's two customers, the staff who serve them, and a token for each. */
@ApplicationScoped
public class OrganisationsDemo implements DemoData {

  @Inject private OrganisationRepository organisations;
  @Inject private AccountRepository accounts;
  @Inject private ApiTokenRepository tokens;
  @Inject private Passwords passwords;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void load() {
    Organisation acme = new Organisation("acme", "Acme Retail", ZoneId.of("America/Boise"), "US");
    Organisation globex =
        new Organisation("globex", "Globex Health", ZoneId.of("America/New_York"), "US");
    organisations.add(acme);
    organisations.add(globex);
    String hash = passwords.hash(DemoAccounts.PASSWORD);
    Map<String, Account> people =
        Map.of(
            "admin@acme.example",
                member("admin@acme.example", "Maya Okafor", acme, Role.CUSTOMER_ADMIN),
            "viewer@acme.example",
                member("viewer@acme.example", "Theo Lindqvist", acme, Role.CUSTOMER_VIEWER),
            "admin@globex.example",
                member("admin@globex.example", "Priya Raman", globex, Role.CUSTOMER_ADMIN),
            "reviewer@numberdesk.example",
                Account.staff("reviewer@numberdesk.example", "Jonas Reiter", Role.REVIEWER),
            "lead@numberdesk.example",
                Account.staff("lead@numberdesk.example", "Lena Ivers", Role.LEAD));
    for (DemoAccounts.DemoAccount demo : DemoAccounts.ALL) {
      Account account = people.get(demo.email());
      account.setPasswordHash(hash);
      accounts.add(account);
      Long organisation =
          account.memberships().isEmpty() ? null : account.memberships().get(0).organisation().id();
      tokens.add(new ApiToken(account.id(), organisation, "Demo", demo.token()));
    }
  }

  private static Account member(String email, String name, Organisation organisation, Role role) {
    Account account = new Account(email, name);
    account.join(organisation, role);
    return account;
  }
}
