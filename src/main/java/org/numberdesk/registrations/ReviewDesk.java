package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.organisations.Account;
import org.numberdesk.organisations.AccountRepository;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.security.Role;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;

/**
 * What staff do with registrations: take a case, decide it, file it with the carriers, record the
 * answer.
 */
@ApplicationScoped
@Transactional
public class ReviewDesk {

  private static final String REASONS = "reasons";
  private static final Set<Role> REVIEWERS = EnumSet.of(Role.REVIEWER, Role.LEAD);

  @Inject private RegistrationRepository registrations;
  @Inject private RegistrationMoves moves;
  @Inject private AccountRepository accounts;
  @Inject private OrganisationRepository organisations;
  @Inject private ReviewClock reviewClock;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Makes a staff move.
   *
   * @throws IllegalArgumentException for a move that is not the reviewers'
   */
  @RequiresPermission(value = Permission.REGISTRATIONS_REVIEW, of = Registration.class)
  public Registration make(Long id, RegistrationMove move, MoveRequest body) {
    Registration registration = moves.begin(id, body.version(), move);
    moves.mayMake(registration, move);
    Instant now = clock.instant();
    List<FieldError> errors = new ArrayList<>(RegistrationDesk.versionMissing(body));
    errors.addAll(lengths(body));
    if (move.needsReasons()) {
      errors.addAll(ReasonCodes.check(REASONS, body.reasons()));
    }
    RegistrationStatus from = registration.storedStatus();
    RegistrationStep step = moves.step(move, registration, body);
    Runnable change = change(registration, move, body, step, now, errors);
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
    change.run();
    if (registration.storedStatus().terminal()) {
      registrations.release(registration);
    }
    moves.tell(registration, move, from, body.reasons());
    return registration;
  }

  private Runnable change(
      Registration registration,
      RegistrationMove move,
      MoveRequest body,
      RegistrationStep step,
      Instant now,
      List<FieldError> errors) {
    return switch (move) {
      case CLAIM -> () -> registration.claim(caller.accountId(), step, now);
      case RELEASE -> () -> registration.released(step, now);
      case APPROVE ->
          () -> {
            registration.decided(step, now);
            reviewClock.promise(registration, ReviewPromise.Step.FILE, now);
          };
      case REQUEST_CHANGES, REJECT -> () -> registration.decided(step, now);
      case SEND_TO_CARRIER ->
          () ->
              registration.sent(answer(body, CarrierAnswer.Status.PENDING, null, null), step, now);
      case CARRIER_APPROVE -> {
        Instant expires = moment(registration, "expiresAt", body.expiresAt(), false, errors);
        yield () ->
            registration.approved(
                answer(body, CarrierAnswer.Status.APPROVED, null, now), expires, step, now);
      }
      case CARRIER_REJECT ->
          () ->
              registration.carrierRejected(
                  answer(body, CarrierAnswer.Status.REJECTED, firstCode(body), now),
                  ResubmitClock.until(registration.senderType(), now).orElse(null),
                  step,
                  now);
      case ESCALATE -> {
        if (blank(body.to())) {
          errors.add(FieldError.of("to", "registrations.error.escalateTo"));
        }
        yield () -> registration.move(step, now);
      }
      case WARN -> {
        Instant until = moment(registration, "cureBy", body.cureBy(), true, errors);
        yield () -> registration.warned(until, step, now);
      }
      case SUSPEND -> () -> registration.move(step, now);
      case REINSTATE -> () -> registration.reinstated(step, now);
      default -> throw new IllegalArgumentException("Not a move of staff: " + move);
    };
  }

  /** Gives a case in review to somebody else, or back to the queue. */
  @RequiresPermission(value = Permission.REGISTRATIONS_REASSIGN, of = Registration.class)
  public Registration reassign(Long id, MoveRequest body) {
    Registration registration = moves.begin(id, body.version(), RegistrationMove.REASSIGN);
    List<FieldError> errors = new ArrayList<>(RegistrationDesk.versionMissing(body));
    Account to = blank(body.to()) ? null : reviewer(body.to());
    if (to == null && !blank(body.to())) {
      errors.add(FieldError.of("to", "registrations.error.notAReviewer"));
    }
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
    RegistrationStatus from = registration.storedStatus();
    RegistrationStatus status =
        to == null ? RegistrationStatus.SUBMITTED : RegistrationStatus.IN_REVIEW;
    Instant now = clock.instant();
    registration.move(moves.step(RegistrationMove.REASSIGN, registration, status, body), now);
    registration.holdBy(to == null ? null : to.id(), now);
    moves.tell(registration, RegistrationMove.REASSIGN, from, List.of());
    return registration;
  }

  private Account reviewer(String email) {
    return accounts
        .findByEmail(email)
        .filter(Account::isActive)
        .filter(account -> REVIEWERS.contains(account.staffRole()))
        .orElse(null);
  }

  /** Whom a case can be given to, by name. */
  @RequiresPermission(Permission.REGISTRATIONS_REASSIGN)
  public List<Account> listReviewers() {
    return accounts.listStaff(REVIEWERS).stream()
        .sorted(Comparator.comparing(Account::displayName))
        .toList();
  }

  private static CarrierAnswer answer(
      MoveRequest body, CarrierAnswer.Status status, String code, Instant decided) {
    String name = blank(body.carrier()) ? CarrierAnswer.ALL_CARRIERS : body.carrier().strip();
    String reference = blank(body.reference()) ? null : body.reference().strip();
    return new CarrierAnswer(name, status, code, reference, decided);
  }

  private static String firstCode(MoveRequest body) {
    return body.reasons().isEmpty() ? null : body.reasons().get(0).code();
  }

  private Instant moment(
      Registration registration,
      String field,
      String text,
      boolean required,
      List<FieldError> errors) {
    if (blank(text)) {
      if (required) {
        errors.add(FieldError.of(field, "error.field.required"));
      }
      return null;
    }
    Instant moment =
        Moments.parse(
                text,
                organisations
                    .find(caller.scope(), registration.organisationId())
                    .orElseThrow()
                    .zone())
            .orElse(null);
    if (moment == null) {
      errors.add(FieldError.of(field, "error.field.date"));
    } else if (!moment.isAfter(clock.instant())) {
      errors.add(FieldError.of(field, "error.field.future"));
    }
    return moment;
  }

  private static List<FieldError> lengths(MoveRequest body) {
    List<FieldError> errors = new ArrayList<>();
    tooLong(errors, "comment", body.comment(), RegistrationStep.REMARK_LENGTH);
    tooLong(errors, "to", body.to(), RegistrationStep.RECIPIENT_LENGTH);
    tooLong(errors, "reference", body.reference(), CarrierAnswer.REFERENCE_LENGTH);
    tooLong(errors, "carrier", body.carrier(), CarrierAnswer.NAME_LENGTH);
    return errors;
  }

  private static void tooLong(List<FieldError> errors, String field, String text, int limit) {
    if (text != null && text.length() > limit) {
      errors.add(FieldError.of(field, "error.field.tooLong", limit));
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
