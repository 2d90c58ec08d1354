package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.DemoData;

/** The demo's inventories, as an import of three days ago left them. */
@ApplicationScoped
public class NumbersDemo implements DemoData {

  /** One number of each customer that is left to register, so that the first tour has one. */
  public static final Set<String> TO_REGISTER = Set.of("+18335550100", "+18335550199");

  private static final Duration SINCE_IMPORT = Duration.ofDays(3);

  @Inject private PhoneNumberRepository numbers;
  @Inject private UsageRepository usages;
  @Inject private OrganisationRepository organisations;
  @Inject private Event<NumbersAffected> affected;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void load() {
    load("acme", DemoInventory.acme());
    load("globex", DemoInventory.globex());
  }

  private void load(String organisationKey, List<DemoInventory.Sender> senders) {
    long organisation =
        organisations.findByKey(Scope.EVERYTHING, organisationKey).orElseThrow().id();
    Instant imported = clock.instant().minus(SINCE_IMPORT);
    numbers.addAll(senders.stream().map(sender -> number(organisation, sender, imported)).toList());
    DemoUsage.of(senders)
        .forEach((source, uses) -> usages.replace(organisation, source, uses, imported, null));
    affected.fire(
        new NumbersAffected(
            organisation, senders.stream().map(DemoInventory.Sender::address).toList()));
  }

  private static PhoneNumber number(
      long organisation, DemoInventory.Sender sender, Instant imported) {
    PhoneNumber number =
        new PhoneNumber(
            organisation,
            sender.address(),
            sender.type().claim(sender.country(), sender.address()),
            sender.type(),
            sender.country());
    LocalDate today = imported.atZone(ZoneOffset.UTC).toLocalDate();
    number.supplied(
        new Supply(
            sender.status(),
            sender.sms(),
            sender.voice(),
            sender.sms() == null ? null : Boolean.FALSE,
            today.minusDays(sender.age()),
            null),
        imported);
    number.described(
        new NumberDescription(
            sender.label(),
            sender.tags(),
            null,
            DemoUsage.owner(sender),
            DemoUsage.site(sender),
            DemoUsage.costCentre(sender)));
    return number;
  }
}
