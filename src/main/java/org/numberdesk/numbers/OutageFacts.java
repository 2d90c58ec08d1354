package org.numberdesk.numbers;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.stream.Stream;

/**
 * A cut-over in which the number cannot text for a while, planned or running. All but the start may
 * be null.
 *
 * @param start planned, or actual once it has begun
 * @param expectedEnd forecast: as many cut-overs end before as after
 * @param likelyEnd forecast: four of five have ended
 * @param worstEnd forecast: all but one of fifty have ended
 * @param actualEnd when texts ran again; null while they do not
 * @param title what is switched over, in the customer's words ("Port from Ziply")
 * @param link address of its page within the portal
 */
public record OutageFacts(
    Instant start,
    Instant expectedEnd,
    Instant likelyEnd,
    Instant worstEnd,
    Instant actualEnd,
    String title,
    String link) {

  public OutageFacts {
    requireNonNull(start, "an outage has a start");
  }

  /** Whether it has begun and nobody has recorded its end. */
  public boolean runningAt(Instant now) {
    return !start.isAfter(now) && (actualEnd == null || actualEnd.isAfter(now));
  }

  /**
   * The end to name at that instant: the likely one, once that has passed the worst one; null when
   * all have passed.
   */
  public Instant untilSeenFrom(Instant now) {
    return Stream.of(likelyEnd == null ? expectedEnd : likelyEnd, worstEnd)
        .filter(end -> end != null && end.isAfter(now))
        .findFirst()
        .orElse(null);
  }

  /** Whether anybody has forecast its end. */
  public boolean hasForecast() {
    return expectedEnd != null || likelyEnd != null || worstEnd != null;
  }
}
