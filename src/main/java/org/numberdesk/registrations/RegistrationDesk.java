package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.numberdesk.numbers.NumbersAffected;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.numbers.bulk.BulkChange;
import org.numberdesk.numbers.bulk.BulkDesk;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.preflight.PreflightReport;
import org.numberdesk.preflight.Severity;
import org.numberdesk.preflight.Submission;
import org.numberdesk.preflight.Verdict;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.PermissionDenied;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/**
 * What customers do with registrations: write, hand in, take back. Staff may write a draft for
 * them.
 */
@ApplicationScoped
@Transactional
public class RegistrationDesk {

  /** How far back a new draft looks for a brand. */
  private static final int BRANDS_READ = 20;

  @Inject private RegistrationRepository registrations;
  @Inject private RegistrationMoves moves;
  @Inject private OrganisationRepository organisations;
  @Inject private PhoneNumberRepository numbers;
  @Inject private NumberFitness fitness;
  @Inject private BulkDesk bulk;
  @Inject private EvidenceDocuments evidence;
  @Inject private PreflightDesk preflight;
  @Inject private ReviewClock reviewClock;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;
  @Inject private Event<NumbersAffected> affected;

  /**
   * A new draft.
   *
   * @param organisationKey for whom, where staff write it; null for the caller's own
   */
  @RequiresPermission(Permission.REGISTRATIONS_EDIT)
  public Registration create(String organisationKey, Submission text) {
    Registration draft = new Registration(owner(organisationKey).id(), text, clock.instant());
    registrations.add(draft);
    registrations.flush();
    written(draft, true);
    return draft;
  }

  private Organisation owner(String key) {
    Scope scope = caller.scope();
    if (key != null) {
      return organisations
          .findByKey(scope, key)
          .orElseThrow(() -> new NotFound(Organisation.class, key));
    }
    if (caller.organisationId() == null) {
      throw new InvalidFields("organisation", "registrations.error.organisationNeeded");
    }
    return organisations
        .find(scope, caller.organisationId())
        .orElseThrow(() -> new NotFound(Organisation.class, caller.organisationId()));
  }

  @RequiresPermission(value = Permission.REGISTRATIONS_VIEW, of = Registration.class)
  public Registration get(Long id) {
    return registrations
        .find(caller.scope(), id)
        .orElseThrow(() -> new NotFound(Registration.class, id));
  }

  @RequiresPermission(Permission.REGISTRATIONS_VIEW)
  public Page<Registration> list(RegistrationFilter filter, PageRequest request) {
    return registrations.list(caller.scope(), filter, request);
  }

  @RequiresPermission(Permission.REGISTRATIONS_VIEW)
  public Map<RegistrationStatus, Long> countByStatus() {
    return registrations.countByStatus(caller.scope());
  }

  /** The registrations that name a number, newest first. */
  @RequiresPermission(Permission.REGISTRATIONS_VIEW)
  public List<Registration> listOf(PhoneNumber number) {
    return registrations.listNaming(number.organisationId(), List.of(number.e164())).stream()
        .map(row -> (Registration) row[1])
        .filter(registration -> caller.scope().covers(registration.organisationId()))
        .toList();
  }

  /**
   * Replaces the working text.
   *
   * @param version the version it was read in
   */
  @RequiresPermission(value = Permission.REGISTRATIONS_EDIT, of = Registration.class)
  public Registration update(Long id, Long version, Submission text) {
    Registration registration =
        registrations
            .findToChange(caller.scope(), id)
            .orElseThrow(() -> new NotFound(Registration.class, id));
    if (caller.isStaff() && registration.storedStatus() != RegistrationStatus.DRAFT) {
      throw new PermissionDenied(Permission.REGISTRATIONS_EDIT);
    }
    if (version != null) {
      registration.expect(version);
    }
    Set<String> before = new TreeSet<>(registration.numbers());
    registration.edit(text);
    registrations.flush();
    written(registration, false);
    before.removeAll(registration.numbers());
    if (!before.isEmpty()) {
      affected.fire(new NumbersAffected(registration.organisationId(), List.copyOf(before)));
    }
    return registration;
  }

  private void written(Registration registration, boolean created) {
    affected.fire(new NumbersAffected(registration.organisationId(), registration.numbers()));
    events.fire(
        new RegistrationEdited(
            registration.id(), registration.organisationId(), created, List.of()));
  }

  /** Hands it in. */
  @RequiresPermission(value = Permission.REGISTRATIONS_SUBMIT, of = Registration.class)
  public Registration submit(Long id, MoveRequest body) {
    Registration registration = moves.begin(id, body.version(), RegistrationMove.SUBMIT);
    PreflightReport report = preflight.judge(registration.submission());
    List<org.numberdesk.preflight.Finding> blockers =
        preflight.standing(id, report).findings().stream()
            .filter(found -> found.severity() == Severity.BLOCKER)
            .toList();
    if (!blockers.isEmpty()) {
      throw new PreflightBlocks(blockers, report.verdict() == Verdict.REFUSED);
    }
    List<FieldError> unfit = new ArrayList<>(versionMissing(body));
    if (bulk.findInto(id).filter(BulkChange::isRunning).isPresent()) {
      unfit.add(FieldError.of("campaign.numbers", "registrations.error.numbersComing"));
    }
    unfit.addAll(unfitNumbers(registration));
    unfit.addAll(Requirements.missing(registration.submission()));
    unfit.addAll(evidence.check(registration));
    if (!unfit.isEmpty()) {
      throw new InvalidFields(unfit);
    }
    RegistrationStatus from = registration.storedStatus();
    Instant now = clock.instant();
    registration.submit(
        report,
        reviewClock.due(registration, ReviewPromise.Step.DECIDE, now),
        moves.step(RegistrationMove.SUBMIT, registration, body),
        now);
    reviewClock.wish(registration, registration.wishedOn());
    registrations.hold(registration);
    moves.tell(registration, RegistrationMove.SUBMIT, from, List.of());
    return registration;
  }

  /**
   * Says when the customer wishes to go live; the desk orders its work by it.
   *
   * @param day in the organisation's zone, or null for no wish
   */
  @RequiresPermission(value = Permission.REGISTRATIONS_SUBMIT, of = Registration.class)
  public Registration wish(Long id, LocalDate day) {
    Registration registration =
        registrations
            .findToChange(caller.scope(), id)
            .orElseThrow(() -> new NotFound(Registration.class, id));
    LocalDate today =
        clock
            .instant()
            .atZone(
                organisations
                    .find(caller.scope(), registration.organisationId())
                    .orElseThrow()
                    .zone())
            .toLocalDate();
    if (day != null && !day.isAfter(today)) {
      throw new InvalidFields("wishedOn", "error.field.future");
    }
    reviewClock.wish(registration, day);
    events.fire(
        new RegistrationEdited(registration.id(), registration.organisationId(), false, List.of()));
    return registration;
  }

  /** Takes it back for good. */
  @RequiresPermission(value = Permission.REGISTRATIONS_SUBMIT, of = Registration.class)
  public Registration withdraw(Long id, MoveRequest body) {
    Registration registration = moves.begin(id, body.version(), RegistrationMove.WITHDRAW);
    List<FieldError> missing = versionMissing(body);
    if (!missing.isEmpty()) {
      throw new InvalidFields(missing);
    }
    RegistrationStatus from = registration.storedStatus();
    registration.decided(
        moves.step(RegistrationMove.WITHDRAW, registration, body), clock.instant());
    registrations.release(registration);
    moves.tell(registration, RegistrationMove.WITHDRAW, from, List.of());
    return registration;
  }

  static List<FieldError> versionMissing(MoveRequest body) {
    return body.version() == null
        ? List.of(FieldError.of("version", "error.field.required"))
        : List.of();
  }

  /**
   * What refuses a submission at its numbers. A number given back is not among it: the inventory
   * still knows it.
   */
  private List<FieldError> unfitNumbers(Registration registration) {
    List<NumberFit> fits = fitness.check(registration);
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < fits.size(); i++) {
      NumberFit fit = fits.get(i);
      if (!fit.fits() && !fit.unfitKey().equals(NumberFitness.RELEASED)) {
        errors.add(FieldError.of("campaign.numbers[" + i + "]", fit.unfitKey(), fit.e164()));
      }
    }
    return errors;
  }

  /** The numbers a registration names, with what hinders each. */
  @RequiresPermission(value = Permission.REGISTRATIONS_VIEW, of = Registration.class)
  public List<NumberFit> numbersOf(Long id) {
    return fitness.check(get(id));
  }

  /**
   * Numbers the registration could take and, if they match the text, those it could not.
   *
   * @param without those nobody needs to see, such as the ones it has
   */
  @RequiresPermission(value = Permission.REGISTRATIONS_EDIT, of = Registration.class)
  public List<NumberFit> numbersFor(Long id, String text, Set<String> without, int limit) {
    return fitness.find(get(id), text, without, limit);
  }

  /**
   * Begins a draft for the caller's organisation: its numbers decide the sender type, its latest
   * registration gives the brand.
   *
   * @param type null where the numbers decide, or for toll-free without numbers
   */
  @RequiresPermission(Permission.REGISTRATIONS_EDIT)
  public Registration start(SenderType type, List<String> chosen) {
    Submission.Brand brand =
        registrations
            .list(caller.scope(), RegistrationFilter.ALL, PageRequest.first("newest", BRANDS_READ))
            .items()
            .stream()
            .map(known -> known.submission().brand())
            .filter(known -> known.legalName() != null && !known.legalName().isBlank())
            .findFirst()
            .orElse(null);
    List<PhoneNumber> named = numbers.all(caller.scope(), chosen);
    SenderType decided = named.isEmpty() ? type : named.get(0).senderType();
    return create(null, DraftStart.of(decided, chosen, brand));
  }
}
