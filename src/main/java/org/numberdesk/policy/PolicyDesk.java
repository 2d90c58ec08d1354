package org.numberdesk.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.preflight.VendorPolicy;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Identity;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.DomainEvent.Change;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;

/**
 * The vendor's policy: what holds on a day, and the changes a lead makes. A change begins today or
 * later, so that nothing judged before is judged otherwise afterwards.
 */
@ApplicationScoped
@Transactional
public class PolicyDesk {

  @Inject private PolicyRepository editions;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /** The policy that holds on a day, counted in UTC. */
  @RequiresPermission(Permission.PREFLIGHT_USE)
  public VendorPolicy on(LocalDate day) {
    return editions.on(day).map(PolicyEdition::policy).orElseGet(VendorPolicy::asDelivered);
  }

  /** The policy of today. */
  @RequiresPermission(Permission.PREFLIGHT_USE)
  public VendorPolicy today() {
    return on(day());
  }

  /** Its editions, newest first; empty while the published list was never changed. */
  @RequiresPermission(Permission.REVIEW_VIEW)
  public List<PolicyEdition> list() {
    return editions.list();
  }

  /**
   * Writes the next edition.
   *
   * @param from the first day it holds; null for today
   * @throws InvalidFields for a day gone by, no choice, or no reason
   */
  @RequiresPermission(Permission.VENDOR_EDIT)
  public PolicyEdition change(VendorPolicy.Alcohol alcohol, LocalDate from, String reason) {
    LocalDate first = from == null ? day() : from;
    String why = reason == null ? "" : reason.strip();
    List<FieldError> errors = new ArrayList<>();
    if (alcohol == null) {
      errors.add(FieldError.of("alcohol", "error.field.required"));
    }
    if (first.isBefore(day())) {
      errors.add(FieldError.of("from", "policy.error.past"));
    }
    if (why.isEmpty()) {
      errors.add(FieldError.of("reason", "error.field.required"));
    } else if (why.length() > PolicyEdition.REASON_LENGTH) {
      errors.add(FieldError.of("reason", "error.field.tooLong", PolicyEdition.REASON_LENGTH));
    }
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
    VendorPolicy before = on(first);
    PolicyEdition edition =
        new PolicyEdition(
            first, alcohol, why, caller.identity().map(Identity::displayName).orElse(null));
    editions.add(edition);
    events.fire(
        new PolicyChanged(
            edition.id(),
            List.of(
                new Change("alcohol", before.alcohol().name(), alcohol.name()),
                new Change("from", null, first.toString()),
                new Change("reason", null, why))));
    return edition;
  }

  private LocalDate day() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
