package org.numberdesk.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationFilter;
import org.numberdesk.registrations.RegistrationRepository;
import org.numberdesk.registrations.RegistrationStep;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.DemoData;
import org.numberdesk.shared.DomainEvent.Change;
import org.numberdesk.shared.PageRequest;

/** The trail of the demo's registrations, as it would be had they really been made. */
@ApplicationScoped
public class AuditDemo implements DemoData {

  /** An address that is nobody's (RFC 5737). */
  private static final String ADDRESS = "203.0.113.7";

  @Inject private AuditEntryRepository entries;
  @Inject private RegistrationRepository registrations;

  @Override
  public int order() {
    return 95;
  }

  private record Told(Registration of, RegistrationStep step) {}

  @Override
  public void load() {
    List<Told> all = new ArrayList<>();
    registrations
        .list(
            Scope.EVERYTHING,
            RegistrationFilter.ALL,
            PageRequest.first("newest", PageRequest.MAX_SIZE))
        .items()
        .forEach(found -> found.steps().forEach(step -> all.add(new Told(found, step))));
    all.stream().sorted(Comparator.comparing(told -> told.step().at())).forEach(this::add);
  }

  private void add(Told told) {
    RegistrationStep step = told.step();
    Change change =
        new Change("status", step.from() == null ? null : step.from().name(), step.to().name());
    entries.add(
        new AuditEntry(
            step.at(),
            null,
            step.accountName(),
            step.accountName() == null ? "" : ADDRESS,
            told.of().organisationId(),
            "registration",
            Long.toString(told.of().id()),
            "registration." + step.move().path(),
            AuditTrail.json(step.from() == step.to() ? List.of() : List.of(change))));
  }
}
