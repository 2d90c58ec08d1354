package org.numberdesk.numbers;

import java.time.Duration;
import java.time.Instant;

/**
 * Cut-overs of the number. A running one stops texts until somebody records that they run again,
 * however long the forecast has passed; a planned one is a risk from a week ahead, which leaves
 * time to move what must go out that day.
 */
final class OutageRule {

  static final Duration NOTICE = Duration.ofDays(7);

  private OutageRule() {}

  static void judge(SendCase number) {
    for (OutageFacts outage : number.facts.outages()) {
      if (outage.runningAt(number.now)) {
        running(number, outage);
      } else if (!number.past(outage.start())) {
        planned(number, outage);
      }
    }
  }

  private static void running(SendCase number, OutageFacts outage) {
    Instant until = outage.untilSeenFrom(number.now);
    number.mayChangeAt(until);
    number.mayChangeAt(outage.actualEnd());
    SendReasonCode code = SendReasonCode.OUTAGE_UNTIL;
    if (until == null) {
      code =
          outage.hasForecast() ? SendReasonCode.OUTAGE_OVERDUE : SendReasonCode.OUTAGE_NO_FORECAST;
    }
    number
        .found(code)
        .by(until == null ? Owner.STAFF : Owner.CARRIER)
        .expected(until)
        .when(until == null ? null : number.timeOf(until))
        .title(outage.title())
        .link(outage.link())
        .note();
  }

  private static void planned(SendCase number, OutageFacts outage) {
    Instant notice = outage.start().minus(NOTICE);
    number.mayChangeAt(notice);
    number.mayChangeAt(outage.start());
    if (number.past(notice)) {
      number
          .found(SendReasonCode.OUTAGE_AHEAD)
          .by(Owner.CUSTOMER)
          .expected(outage.start())
          .when(number.timeOf(outage.start()))
          .title(outage.title())
          .link(outage.link())
          .note();
    }
  }
}
