package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;

/**
 * What each carrier says while a case lies with several. Noting it moves nothing: the case is
 * approved or rejected as a whole, by its own move.
 */
@ApplicationScoped
@Transactional
public class CarrierDesk {

  @Inject private RegistrationRepository registrations;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /**
   * Notes what a carrier says.
   *
   * @param version the version the caller looked at
   * @param code the carrier's own, or null
   * @param reference under which the carrier files it, or null for the one that is known
   * @throws MoveNotAllowed where the case does not lie with the carriers
   */
  @RequiresPermission(value = Permission.REGISTRATIONS_REVIEW, of = Registration.class)
  public void note(
      Long id,
      long version,
      String carrier,
      CarrierAnswer.Status status,
      String code,
      String reference) {
    Registration found =
        registrations
            .findToChange(caller.scope(), id)
            .orElseThrow(() -> new NotFound(Registration.class, id));
    found.expect(version);
    if (found.status(clock.instant()) != RegistrationStatus.WITH_CARRIER) {
      throw new MoveNotAllowed(RegistrationMove.CARRIER_APPROVE, found.status(clock.instant()));
    }
    String name = strip(carrier);
    List<FieldError> errors = new ArrayList<>();
    if (name == null) {
      errors.add(FieldError.of("name", "error.field.required"));
    }
    length(errors, "name", name, CarrierAnswer.NAME_LENGTH);
    length(errors, "code", strip(code), ReasonCodes.CODE_LENGTH);
    length(errors, "reference", strip(reference), CarrierAnswer.REFERENCE_LENGTH);
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
    CarrierAnswer.Status before =
        found.carriers().stream()
            .filter(known -> known.name().equals(name))
            .map(CarrierAnswer::status)
            .findFirst()
            .orElse(null);
    found.noted(
        new CarrierAnswer(
            name,
            status,
            strip(code),
            strip(reference),
            status == CarrierAnswer.Status.PENDING ? null : clock.instant()));
    events.fire(new CarrierNoted(id, found.organisationId(), name, before, status, strip(code)));
  }

  private static void length(List<FieldError> errors, String field, String text, int limit) {
    if (text != null && text.length() > limit) {
      errors.add(FieldError.of(field, "error.field.tooLong", limit));
    }
  }

  private static String strip(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
