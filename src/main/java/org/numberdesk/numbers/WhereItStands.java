package org.numberdesk.numbers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.numbers.NumberStory.Filing;

/**
 * The way of a number from its registration to its first text, and where on it the number is. Comes
 * from the state of the registration that covers it; a number that needs none has no way to go.
 */
public final class WhereItStands {

  /** The stations of the way. */
  public enum Station {
    DELIVERY,
    REGISTER,
    FINISH_DRAFT,
    SUBMITTED,
    REVIEW,
    ANSWER_REVIEWER,
    REVIEW_AGAIN,
    FILING,
    CARRIER,
    CORRECT,
    CARRIER_AGAIN,
    MEND_NOTICE,
    REGISTER_AGAIN,
    MAY_SEND
  }

  /** Whether a station lies behind, is the present one, or lies ahead. */
  public enum Place {
    DONE,
    HERE,
    AHEAD
  }

  /**
   * A station on the way of one number.
   *
   * @param at when it was passed, or by when it is expected to be; null where nobody can say
   */
  public record Step(Station station, Place place, Instant at) {}

  private final List<Step> steps = new ArrayList<>();

  private WhereItStands() {}

  /**
   * The way of a number.
   *
   * @param filing the registration that covers it, or null if none does
   * @return empty where there is no way: it may send without one, or never will
   */
  public static List<Step> of(JudgedNumber judged, Filing filing) {
    WhereItStands way = new WhereItStands();
    NumberStatus supply = judged.number().status();
    if (supply == NumberStatus.RELEASED || supply == NumberStatus.INVALID) {
      return List.of();
    }
    if (Boolean.FALSE.equals(judged.number().supportsSms())) {
      return List.of();
    }
    boolean undelivered = supply == NumberStatus.INITIATED || supply == NumberStatus.PORTING;
    if (judged.registration() == null) {
      return way.unregistered(judged, undelivered);
    }
    way.registered(judged.registration(), filing, judged.answer().sendable());
    return List.copyOf(way.steps);
  }

  private List<Step> unregistered(JudgedNumber judged, boolean undelivered) {
    if (judged.answer().sendable()) {
      return List.of();
    }
    if (undelivered) {
      here(Station.DELIVERY, null);
    }
    if (judged.answer().reasons().stream()
        .anyMatch(reason -> reason.code().equals(SendReasonCode.REGISTRATION_MISSING.name()))) {
      if (undelivered) {
        ahead(Station.REGISTER);
      } else {
        here(Station.REGISTER, null);
      }
      ahead(Station.REVIEW);
      ahead(Station.CARRIER);
    }
    ahead(Station.MAY_SEND);
    return steps.size() == 1 ? List.of() : List.copyOf(steps);
  }

  private void registered(RegistrationFacts facts, Filing filing, boolean sendable) {
    Instant submitted = filing == null ? null : filing.submitted();
    Instant reviewed = filing == null ? null : filing.reviewed();
    Instant sent = filing == null ? null : filing.sent();
    Instant answered = filing == null ? null : filing.answered();
    switch (facts.phase()) {
      case DRAFT -> {
        here(Station.FINISH_DRAFT, null);
        ahead(Station.REVIEW);
        ahead(Station.CARRIER);
      }
      case WITH_STAFF -> {
        done(Station.SUBMITTED, submitted);
        here(Station.REVIEW, facts.expected());
        ahead(Station.CARRIER);
      }
      case CHANGES_REQUESTED -> {
        done(Station.SUBMITTED, submitted);
        done(Station.REVIEW, reviewed);
        here(Station.ANSWER_REVIEWER, null);
        ahead(Station.REVIEW_AGAIN);
        ahead(Station.CARRIER);
      }
      case READY_FOR_CARRIER -> {
        done(Station.SUBMITTED, submitted);
        done(Station.REVIEW, reviewed);
        here(Station.FILING, facts.expected());
        ahead(Station.CARRIER);
      }
      case WITH_CARRIER -> {
        done(Station.SUBMITTED, submitted);
        done(Station.REVIEW, reviewed);
        here(Station.CARRIER, facts.expected());
      }
      case CARRIER_REJECTED -> {
        done(Station.SUBMITTED, submitted);
        done(Station.REVIEW, reviewed);
        done(Station.CARRIER, answered);
        here(Station.CORRECT, facts.resubmitBy());
        ahead(Station.REVIEW_AGAIN);
        ahead(Station.CARRIER_AGAIN);
      }
      case SUSPENDED -> {
        done(Station.SUBMITTED, submitted);
        done(Station.REVIEW, reviewed);
        done(Station.CARRIER, answered == null ? sent : answered);
        here(Station.MEND_NOTICE, facts.cureBy());
      }
      case REJECTED, EXPIRED, WITHDRAWN -> {
        here(Station.REGISTER_AGAIN, null);
        ahead(Station.REVIEW);
        ahead(Station.CARRIER);
      }
      case APPROVED -> {
        done(Station.SUBMITTED, submitted);
        done(Station.REVIEW, reviewed);
        done(Station.CARRIER, facts.approvedAt());
      }
    }
    steps.add(
        new Step(
            Station.MAY_SEND,
            facts.phase() != RegistrationFacts.Phase.APPROVED
                ? Place.AHEAD
                : sendable ? Place.DONE : Place.HERE,
            null));
  }

  private void done(Station station, Instant at) {
    steps.add(new Step(station, Place.DONE, at));
  }

  private void here(Station station, Instant at) {
    steps.add(new Step(station, Place.HERE, at));
  }

  private void ahead(Station station) {
    steps.add(new Step(station, Place.AHEAD, null));
  }
}
