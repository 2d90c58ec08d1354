package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.preflight.Finding;
import org.numberdesk.preflight.PreflightReport;
import org.numberdesk.preflight.Submission;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Identity;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/**
 * Holds a finding of preflight not to apply to one registration, and lists what was overruled. A
 * forbidden use stays what it is: no reason makes it fit to be handed in.
 */
@ApplicationScoped
@Transactional
public class OverruleDesk {

  public static final List<String> SORTS = List.of("newest");

  /** Values in a cursor of these lists. */
  public static final int CURSOR = 2;

  @Inject private OverruleRepository overrules;
  @Inject private RegistrationRepository registrations;
  @Inject private PreflightDesk preflight;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /**
   * How often a rule was overruled.
   *
   * @param all how often
   * @param lifted how many of these were taken back
   */
  public record Tally(String code, long all, long lifted) {}

  /**
   * Overrules a finding.
   *
   * @param id the registration
   * @param field the JSON path at which it was found
   * @throws InvalidFields where it is not found now, is overruled already, or the reason lacks
   * @throws ForbiddenStays for a forbidden use
   * @throws NotEditable where the registration has come to an end
   */
  @RequiresPermission(value = Permission.FINDINGS_OVERRULE, of = Registration.class)
  public Overrule overrule(Long id, String code, String field, String reason) {
    Registration registration = registration(id);
    if (registration.storedStatus().terminal()) {
      throw new NotEditable(registration.storedStatus());
    }
    List<FieldError> errors = new ArrayList<>();
    PreflightReport report = preflight.judge(judged(registration));
    Finding found =
        report.findings().stream()
            .filter(each -> each.code().equals(code) && each.field().equals(field))
            .findFirst()
            .orElse(null);
    if (found == null) {
      errors.add(FieldError.of("code", "overrules.error.notFound"));
    } else if (overrules.listOf(caller.scope(), id).stream().anyMatch(o -> o.covers(found))) {
      errors.add(FieldError.of("code", "overrules.error.already"));
    }
    String why = reason == null ? "" : reason.strip();
    if (why.isEmpty()) {
      errors.add(FieldError.of("reason", "error.field.required"));
    } else if (why.length() > Overrule.REASON_LENGTH) {
      errors.add(FieldError.of("reason", "error.field.tooLong", Overrule.REASON_LENGTH));
    }
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
    if (report.forbids(found)) {
      throw new ForbiddenStays();
    }
    Overrule overrule = new Overrule(registration, found, why, name());
    overrules.add(overrule);
    events.fire(
        new FindingOverruled(
            id, registration.organisationId(), registration.title(), overrule, false));
    return overrule;
  }

  /** Takes an overrule back. */
  @RequiresPermission(value = Permission.FINDINGS_OVERRULE, of = Registration.class)
  public Overrule lift(Long id, Long overruleId) {
    Overrule overrule =
        overrules
            .find(caller.scope(), overruleId)
            .filter(found -> found.registrationId() == id)
            .orElseThrow(() -> new NotFound(Overrule.class, overruleId));
    if (overrule.stands()) {
      overrule.lift(name(), clock.instant());
      events.fire(
          new FindingOverruled(
              id, overrule.organisationId(), registration(id).title(), overrule, true));
    }
    return overrule;
  }

  /** What was overruled for a registration, the lifted ones too. */
  @RequiresPermission(value = Permission.REGISTRATIONS_VIEW, of = Registration.class)
  public List<Overrule> listOf(Long id) {
    return overrules.listOf(caller.scope(), id);
  }

  /** What was overruled anywhere, newest first; of one code where it is given. */
  @RequiresPermission(Permission.FINDINGS_OVERRULE)
  public Page<Overrule> list(String code, PageRequest request) {
    return overrules.list(caller.scope(), code, request);
  }

  /** How often each rule was overruled, the most overruled first; those never overruled lack. */
  @RequiresPermission(Permission.FINDINGS_OVERRULE)
  public List<Tally> count() {
    return overrules.count().stream()
        .map(row -> new Tally((String) row[0], (Long) row[1], (Long) row[2]))
        .toList();
  }

  /** What staff judge: the last submission while it is with them, else the working text. */
  private static Submission judged(Registration registration) {
    List<RegistrationRevision> revisions = registration.revisions();
    return registration.storedStatus().editable() || revisions.isEmpty()
        ? registration.submission()
        : revisions.get(revisions.size() - 1).submission();
  }

  private Registration registration(Long id) {
    return registrations
        .find(caller.scope(), id)
        .orElseThrow(() -> new NotFound(Registration.class, id));
  }

  private String name() {
    return caller.identity().map(Identity::displayName).orElse(null);
  }
}
