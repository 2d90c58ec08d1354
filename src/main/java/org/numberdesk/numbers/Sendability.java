package org.numberdesk.numbers;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.numberdesk.numbers.SenderRequirements.Requirement;
import org.numberdesk.shared.Dates;

/**
 * May this number send, and if not, what has to happen, by whom, by when? A pure rule over what is
 * known.
 *
 * <p>Reasons are collected in the order of their weight: what ends a number (released, not usable),
 * what it lacks altogether (no SMS, not delivered yet), what the registration wants, what runs (an
 * outage), and last what will end the sending later. The first that stops the number gives its
 * state; an outage shows as such only where nothing heavier stops it.
 *
 * @param reasons heaviest first; empty where it can send and nothing is in sight
 * @param changesAt the next instant at which time alone may change the answer, or null
 */
public record Sendability(SendState state, List<SendReason> reasons, Instant changesAt) {

  /**
   * How long before its end an approval counts as at risk; also for a planned outage and a
   * deadline.
   */
  static final Duration NOTICE = Duration.ofDays(30);

  public boolean sendable() {
    return state.sendable();
  }

  /**
   * Judges a number.
   *
   * @param zone in which dates are worded
   */
  public static Sendability of(
      SenderFacts facts, SenderRequirements requirements, Instant now, ZoneId zone) {
    return new Judge(facts, requirements, now, zone).judge();
  }

  /** One judgement; collects reasons as it goes. */
  private static final class Judge {

    private final SenderFacts facts;
    private final SenderRequirements requirements;
    private final Instant now;
    private final ZoneId zone;
    private final List<SendReason> reasons = new ArrayList<>();
    private final List<Instant> changes = new ArrayList<>();

    Judge(SenderFacts facts, SenderRequirements requirements, Instant now, ZoneId zone) {
      this.facts = facts;
      this.requirements = requirements;
      this.now = now;
      this.zone = zone;
    }

    Sendability judge() {
      supply();
      capability();
      registration();
      outages();
      later();
      SendState state =
          first(SendState.CANNOT_SEND)
              .or(() -> first(SendState.OUTAGE))
              .or(() -> first(SendState.AT_RISK))
              .orElse(SendState.CAN_SEND);
      reasons.sort(Comparator.comparing(reason -> weight(reason.state())));
      Instant next =
          changes.stream()
              .filter(at -> at.isAfter(now))
              .min(Comparator.naturalOrder())
              .orElse(null);
      return new Sendability(state, List.copyOf(reasons), next);
    }

    private Optional<SendState> first(SendState wanted) {
      return reasons.stream().map(SendReason::state).filter(wanted::equals).findFirst();
    }

    private static int weight(SendState state) {
      return switch (state) {
        case CANNOT_SEND -> 0;
        case OUTAGE -> 1;
        case AT_RISK -> 2;
        case CAN_SEND -> 3;
      };
    }

    private void supply() {
      switch (facts.status()) {
        case RELEASED -> stop("RELEASED", null, null, null);
        case INVALID -> stop("INVALID", Owner.STAFF, null, null);
        case INITIATED -> stop("NOT_DELIVERED", Owner.STAFF, null, null);
        case PORTING -> stop("PORTING", Owner.CARRIER, null, null);
        case PENDING -> pending();
        default -> {
          // ACTIVE says nothing by itself; an ending supply is told last
        }
      }
    }

    /**
     * PENDING means that the carriers have not approved yet; an approval recorded here later than
     * that says more.
     */
    private void pending() {
      RegistrationFacts registration = facts.registration();
      boolean approvedSince =
          registration != null
              && phase() == RegistrationFacts.Phase.APPROVED
              && registration.approvedAt() != null
              && (facts.statusAsOf() == null
                  || registration.approvedAt().isAfter(facts.statusAsOf()));
      if (!approvedSince && (registration == null || phase() == RegistrationFacts.Phase.APPROVED)) {
        stop(
            registration == null ? "PENDING_UNREGISTERED" : "PENDING_AFTER_APPROVAL",
            registration == null ? Owner.CUSTOMER : Owner.STAFF,
            null,
            registration == null ? "/registrations/new?number=" + facts.e164() : link());
      }
    }

    private void capability() {
      if (Boolean.FALSE.equals(facts.supportsSms()) && facts.status() != NumberStatus.RELEASED) {
        stop("NO_SMS", Owner.CUSTOMER, null, null);
      }
    }

    /** An approval that ended counts as ended, even if nobody has written it down yet. */
    private RegistrationFacts.Phase phase() {
      RegistrationFacts registration = facts.registration();
      if (registration.phase() == RegistrationFacts.Phase.APPROVED
          && registration.expiresAt() != null
          && !now.isBefore(registration.expiresAt())) {
        return RegistrationFacts.Phase.EXPIRED;
      }
      return registration.phase();
    }

    private void registration() {
      if (facts.status() == NumberStatus.RELEASED) {
        return;
      }
      Optional<Requirement> required =
          requirements.on(now.atZone(ZoneOffset.UTC).toLocalDate(), facts.type(), facts.country());
      RegistrationFacts registration = facts.registration();
      if (required.isEmpty() && facts.status() != NumberStatus.PENDING) {
        return;
      }
      if (registration == null) {
        required.ifPresent(this::unregistered);
        return;
      }
      String title = registration.title();
      switch (phase()) {
        case DRAFT -> stop("DRAFT", Owner.CUSTOMER, null, link(), title);
        case CHANGES_REQUESTED -> stop("CHANGES_REQUESTED", Owner.CUSTOMER, null, link(), title);
        case CARRIER_REJECTED ->
            stop("CARRIER_REJECTED", Owner.CUSTOMER, registration.resubmitBy(), link(), title);
        case WITH_STAFF -> stop("WITH_STAFF", Owner.STAFF, registration.expected(), link(), title);
        case READY_FOR_CARRIER ->
            stop("READY_FOR_CARRIER", Owner.STAFF, registration.expected(), link(), title);
        case WITH_CARRIER ->
            stop("WITH_CARRIER", Owner.CARRIER, registration.expected(), link(), title);
        case SUSPENDED -> stop("SUSPENDED", Owner.CUSTOMER, null, link(), title);
        case REJECTED -> stop("REJECTED", Owner.CUSTOMER, null, link(), title);
        case EXPIRED ->
            stop("EXPIRED", Owner.CUSTOMER, null, link(), title, day(registration.expiresAt()));
        case APPROVED -> {
          // what may end it is told last
        }
      }
    }

    private void unregistered(Requirement requirement) {
      if (facts.status() == NumberStatus.PENDING) {
        return;
      }
      stop(
          "UNREGISTERED",
          Owner.CUSTOMER,
          null,
          "/registrations/new?number=" + facts.e164(),
          requirement.by(),
          requirement.exact()
              ? Dates.dateWithYear(requirement.since())
              : Integer.toString(requirement.since().getYear()));
    }

    private void outages() {
      for (OutageFacts outage : facts.outages()) {
        boolean over = outage.end() != null && !now.isBefore(outage.end());
        if (over) {
          continue;
        }
        changes.add(outage.start());
        if (!now.isBefore(outage.start())) {
          add(
              "OUTAGE",
              SendState.OUTAGE,
              Owner.CARRIER,
              outage.likelyEnd(),
              outage.link(),
              outage.likelyEnd() == null ? "" : Dates.dateTime(outage.likelyEnd(), zone));
        } else if (soon(outage.start())) {
          add(
              "OUTAGE_PLANNED",
              SendState.AT_RISK,
              Owner.CUSTOMER,
              outage.start(),
              outage.link(),
              Dates.dateTime(outage.start(), zone));
        }
      }
    }

    private void later() {
      RegistrationFacts registration = facts.registration();
      if (registration != null && phase() == RegistrationFacts.Phase.APPROVED) {
        if (registration.cureBy() != null) {
          risk("CURE", registration.cureBy(), link(), registration.title());
        }
        if (registration.expiresAt() != null) {
          changes.add(registration.expiresAt());
          if (soon(registration.expiresAt())) {
            risk("EXPIRES", registration.expiresAt(), link(), registration.title());
          }
        }
      }
      if (facts.status() == NumberStatus.PENDING_CANCELLATION) {
        add("CANCELLATION", SendState.AT_RISK, Owner.CUSTOMER, null, null);
      }
      for (DeadlineFacts deadline : facts.deadlines()) {
        changes.add(deadline.blocksFrom());
        if (soon(deadline.blocksFrom())) {
          risk("DEADLINE", deadline.blocksFrom(), deadline.link(), deadline.title());
        }
      }
    }

    /**
     * Within the time of notice; before that, the beginning of that time is when the answer
     * changes.
     */
    private boolean soon(Instant moment) {
      changes.add(moment.minus(NOTICE));
      return !now.isBefore(moment.minus(NOTICE));
    }

    private void risk(String code, Instant from, String link, String title) {
      add(code, SendState.AT_RISK, Owner.CUSTOMER, from, link, title, day(from));
    }

    private String day(Instant instant) {
      return instant == null ? "" : Dates.date(instant, zone);
    }

    private String link() {
      return "/registrations/" + facts.registration().id();
    }

    private void stop(
        String code, Owner owner, Instant expected, String link, Object... parameters) {
      add(code, SendState.CANNOT_SEND, owner, expected, link, parameters);
    }

    private void add(
        String code,
        SendState state,
        Owner owner,
        Instant expected,
        String link,
        Object... parameters) {
      reasons.add(new SendReason(code, state, owner, expected, link, List.of(parameters)));
    }
  }
}
