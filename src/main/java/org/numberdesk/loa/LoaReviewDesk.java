package org.numberdesk.loa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.numberdesk.documents.Document;
import org.numberdesk.documents.DocumentKind;
import org.numberdesk.documents.DocumentStore;
import org.numberdesk.loa.LoaRules.Forecast;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.PermissionDenied;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.FieldError;

/**
 * What staff do with requests for SMS on voice numbers: check them, have the letter signed, deal
 * with the carrier, cut over, test.
 */
@ApplicationScoped
@Transactional
public class LoaReviewDesk {

  @Inject private LoaMoves moves;
  @Inject private EligibilityCheck eligibility;
  @Inject private LoaNumbers numbers;
  @Inject private OrganisationRepository organisations;
  @Inject private DocumentStore documents;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<LetterWanted> letters;

  /**
   * Makes a staff move.
   *
   * @throws IllegalArgumentException for a move that is not the reviewers'
   */
  @RequiresPermission(value = Permission.LOA_REVIEW, of = LoaRequest.class)
  public LoaRequest make(Long id, LoaMove move, LoaMoveBody body) {
    LoaRequest request = moves.begin(id, move, body);
    boolean decision = move == LoaMove.REQUEST_SIGNATURE || move == LoaMove.REJECT;
    if (decision && caller.accountId() != null && caller.accountId().equals(request.createdBy())) {
      throw new PermissionDenied(Permission.LOA_REVIEW);
    }
    List<FieldError> errors = LoaMoves.check(move, body);
    Runnable change = change(request, move, body, errors);
    LoaMoves.refuse(errors);
    moves.make(request, move, body.code(), remark(move, body), body.fields());
    change.run();
    moves.follow(request);
    return request;
  }

  private static String remark(LoaMove move, LoaMoveBody body) {
    return move == LoaMove.ACTIVATE ? body.evidence() : body.comment();
  }

  private Runnable change(
      LoaRequest request, LoaMove move, LoaMoveBody body, List<FieldError> errors) {
    Instant now = clock.instant();
    return switch (move) {
      case START_REVIEW, REJECT, CANCEL, KEEP, START_TEST, RETRY -> () -> {};
      case REVOKE -> () -> numbers.takeSms(request);
      case REQUEST_INFO -> ask(request, body, now, errors);
      case REQUEST_SIGNATURE -> {
        List<LoaVerdict> found =
            eligibility.check(
                request.organisationId(), request.numbers(), request.voiceCarrier(), request.id());
        errors.addAll(LoaTextCheck.unfit(found));
        yield () -> {
          request.judged(found);
          request.letterGone();
          newLink(request, linkEnds(now));
        };
      }
      case REMIND -> () -> newLink(request, request.clockAt());
      case REVOKE_LINK ->
          () -> {
            letters.fire(new LetterWanted(request, null));
            newLink(request, linkEnds(now));
          };
      case ACCEPT_SCAN -> scan(request, body, now, errors);
      case SEND_TO_CARRIER -> send(request, body, now, errors);
      case CARRIER_REJECT -> {
        code(body, errors);
        yield () -> {};
      }
      case RELEASE_APPROVED -> {
        Instant at = instant("at", body.at(), errors);
        yield () -> request.released(at == null ? now : at);
      }
      case SCHEDULE_CUTOVER, RESCHEDULE -> plan(request, body, now, errors);
      case START_CUTOVER -> () -> begin(request, now);
      case ACTIVATE -> activate(request, body, now, errors);
      default -> throw new IllegalArgumentException("Not a move of staff: " + move);
    };
  }

  private Instant linkEnds(Instant now) {
    return now.plus(java.time.Duration.ofDays(LoaRules.standard().clocks().linkDays()));
  }

  private void newLink(LoaRequest request, Instant until) {
    request.linkUntil(until);
    letters.fire(new LetterWanted(request, until));
  }

  private static Runnable ask(
      LoaRequest request, LoaMoveBody body, Instant now, List<FieldError> errors) {
    for (int i = 0; i < body.fields().size(); i++) {
      if (!LoaField.known(body.fields().get(i))) {
        errors.add(FieldError.of("fields[" + i + "]", "error.field.notInList"));
      }
    }
    Instant until = now.plus(java.time.Duration.ofDays(LoaRules.standard().clocks().infoDays()));
    return () -> request.ask(body.fields(), body.comment().strip(), until);
  }

  private Runnable scan(
      LoaRequest request, LoaMoveBody body, Instant now, List<FieldError> errors) {
    Optional<Document> letter =
        body.document() == null
            ? Optional.empty()
            : documents.find(Scope.of(request.organisationId()), body.document());
    if (body.document() == null) {
      errors.add(FieldError.of("document", "error.field.required"));
    } else if (letter.filter(found -> found.kind() == DocumentKind.LOA).isEmpty()) {
      errors.add(FieldError.of("document", "loa.error.notALetter"));
    }
    Instant signed = day("signedAt", body.signedAt(), owner(request).zone(), errors);
    Instant tooOld =
        signed == null
            ? now
            : LoaRules.standard().letterExpires(request.voiceCarrier(), request.numbers(), signed);
    if (signed != null && signed.isAfter(now)) {
      errors.add(FieldError.of("signedAt", "loa.error.signedInFuture"));
    } else if (signed != null && !now.isBefore(tooOld)) {
      errors.add(FieldError.of("signedAt", "loa.error.letterTooOld"));
    }
    return () ->
        request.signed(signed, tooOld, letter.orElseThrow().id(), letter.orElseThrow().sha256());
  }

  private Runnable send(
      LoaRequest request, LoaMoveBody body, Instant now, List<FieldError> errors) {
    if (request.expiresAt() == null || !now.isBefore(request.expiresAt())) {
      throw new LetterTooOld();
    }
    Instant hold = instant("notBefore", body.notBefore(), errors);
    if (hold != null && !hold.isBefore(request.expiresAt())) {
      errors.add(FieldError.of("notBefore", "loa.error.heldTooLong"));
    }
    return () -> request.sent(hold, now);
  }

  private static void code(LoaMoveBody body, List<FieldError> errors) {
    if (body.code() == null || body.code().isBlank()) {
      errors.add(FieldError.of("code", "error.field.required"));
    } else if (body.code().length() > LoaStep.CODE_LENGTH) {
      errors.add(FieldError.of("code", "error.field.tooLong", LoaStep.CODE_LENGTH));
    }
  }

  private Runnable plan(
      LoaRequest request, LoaMoveBody body, Instant now, List<FieldError> errors) {
    Optional<LocalDateTime> start =
        body.start() == null ? Optional.empty() : LoaTextCheck.local(body.start());
    Optional<ZoneId> zone = body.zone() == null ? Optional.empty() : LoaTextCheck.zone(body.zone());
    if (start.isEmpty()) {
      errors.add(FieldError.of("start", "loa.error.localTime"));
    }
    if (zone.isEmpty()) {
      errors.add(FieldError.of("zone", "loa.error.zone"));
    }
    if (start.isEmpty() || zone.isEmpty()) {
      return () -> {};
    }
    Instant at = start.get().atZone(zone.get()).toInstant();
    if (!at.isAfter(now)) {
      errors.add(FieldError.of("start", "error.field.future"));
    }
    return () -> request.planned(at, zone.get(), forecast(request, at, zone.get()));
  }

  private void begin(LoaRequest request, Instant now) {
    ZoneId zone = owner(request).zone();
    request.began(now, zone, forecast(request, now, zone));
  }

  private Forecast forecast(LoaRequest request, Instant start, ZoneId zone) {
    return LoaRules.standard().forecast(request.numbers(), start, zone, owner(request).country());
  }

  private Runnable activate(
      LoaRequest request, LoaMoveBody body, Instant now, List<FieldError> errors) {
    if (!Boolean.TRUE.equals(body.inboundTested())) {
      errors.add(FieldError.of("inboundTested", "loa.error.test"));
    }
    if (!Boolean.TRUE.equals(body.outboundTested())) {
      errors.add(FieldError.of("outboundTested", "loa.error.test"));
    }
    if (body.evidence() == null || body.evidence().isBlank()) {
      errors.add(FieldError.of("evidence", "error.field.required"));
    } else if (body.evidence().length() > LoaStep.REMARK_LENGTH) {
      errors.add(FieldError.of("evidence", "error.field.tooLong", LoaStep.REMARK_LENGTH));
    }
    return () -> {
      request.ended(now, body.evidence().strip());
      numbers.bringSms(request);
    };
  }

  private Organisation owner(LoaRequest request) {
    return organisations.find(caller.scope(), request.organisationId()).orElseThrow();
  }

  private static Instant instant(String field, String text, List<FieldError> errors) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      errors.add(FieldError.of(field, "loa.error.instant"));
      return null;
    }
  }

  /** A day, which begins in the customer's zone, or an instant. */
  private static Instant day(String field, String text, ZoneId zone, List<FieldError> errors) {
    if (text == null || text.isBlank()) {
      errors.add(FieldError.of(field, "error.field.required"));
      return null;
    }
    try {
      return text.indexOf('T') > 0
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDate.parse(text).atStartOfDay(zone).toInstant();
    } catch (DateTimeException e) {
      errors.add(FieldError.of(field, "error.field.date"));
      return null;
    }
  }
}
