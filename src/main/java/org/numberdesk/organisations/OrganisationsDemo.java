package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
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
  @Inject private VendorProfileRepository vendor;
  @Inject private Clock clock;

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
    profiles(acme, globex);
    String hash = passwords.hash(DemoAccounts.PASSWORD);
    Map<String, Account> people =
        Map.of(
            "admin@acme.example",
                member("admin@acme.example", "Maya Okafor", acme, Role.CUSTOMER_ADMIN),
            "viewer@acme.example",
                member("viewer@acme.example", "Theo Lindqvist", acme, Role.CUSTOMER_VIEWER),
            "admin@globex.example",
                member("admin@globex.example", "Priya Raman", globex, Role.CUSTOMER_ADMIN),
            "partner@meridian.example", partner(acme, globex),
            "reviewer@numberdesk.example",
                Account.staff("reviewer@numberdesk.example", "Jonas Reiter", Role.REVIEWER),
            "lead@numberdesk.example",
                Account.staff("lead@numberdesk.example", "Lena Ivers", Role.LEAD),
            "team@numberdesk.example",
                Account.staff("team@numberdesk.example", "Tariq Osei", Role.ACCOUNT_TEAM));
    for (DemoAccounts.DemoAccount demo : DemoAccounts.ALL) {
      Account account = people.get(demo.email());
      account.setPasswordHash(hash);
      accounts.add(account);
      Long organisation =
          account.memberships().isEmpty() ? null : account.memberships().get(0).organisation().id();
      tokens.add(new ApiToken(account.id(), organisation, "Demo", demo.token()));
    }
  }

  /** Somebody who works for both customers. */
  private static Account partner(Organisation acme, Organisation globex) {
    Account account = member("partner@meridian.example", "Iris Falk", acme, Role.PARTNER_ADMIN);
    account.join(globex, Role.PARTNER_ADMIN);
    return account;
  }

  private static Account member(String email, String name, Organisation organisation, Role role) {
    Account account = new Account(email, name);
    account.join(organisation, role);
    return account;
  }

  private void profiles(Organisation acme, Organisation globex) {
    acme.work(week(acme.zone(), "07:00–20:00", "08:00–16:00", ""));
    globex.work(week(globex.zone(), "08:00–18:00", "", ""));
    LocalDate today = clock.instant().atZone(acme.zone()).toLocalDate();
    acme.blackOut(today.plusDays(18), today.plusDays(31), "Holiday sale and returns");
    acme.blackOut(today.minusDays(40), today.minusDays(36), "Store system change");
    globex.blackOut(today.plusDays(9), today.plusDays(9), "Open enrollment ends");
    acme.open(
        "Boise",
        new PostalAddress("1200 W Grove St", "Boise", "ID", "83702", "US"),
        null,
        "Maya Okafor, +1 208 555 0100");
    acme.open(
        "Columbus",
        new PostalAddress("350 E Broad St", "Columbus", "OH", "43215", "US"),
        ZoneId.of("America/New_York"),
        null);
    globex.open(
        "Hartford",
        new PostalAddress("75 Pearl St", "Hartford", "CT", "06103", "US"),
        null,
        "Priya Raman, +1 860 555 0140");
    VendorProfile profile = vendor.get();
    profile.name(
        "NumberDesk Communications Inc.",
        new PostalAddress("500 Market St", "Wilmington", "DE", "19801", "US"));
    profile.route("NDK01", "104999");
    profile.support(
        "support@numberdesk.example",
        "+1 302 555 0199",
        "Monday to Friday, 8:00 to 20:00 Eastern",
        "");
  }

  private static OpeningHours week(ZoneId zone, String weekday, String saturday, String sunday) {
    Map<DayOfWeek, List<OpeningHours.Span>> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      String hours =
          day == DayOfWeek.SATURDAY ? saturday : day == DayOfWeek.SUNDAY ? sunday : weekday;
      days.put(day, OpeningHoursText.day(hours));
    }
    return new OpeningHours(zone, days);
  }
}
