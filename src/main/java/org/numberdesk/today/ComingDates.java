package org.numberdesk.today;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.numberdesk.registrations.RegistrationOutlook;
import org.numberdesk.registrations.RegistrationStatus;

/** The dates of registrations that lie ahead, the soonest first. */
public final class ComingDates {

  /** What happens on a date. */
  public enum Kind {
    RESUBMISSION,
    NOTICE,
    EXPIRY
  }

  /** One date. */
  public record Coming(Kind kind, Instant at, long registration, String title, int numbers) {}

  private ComingDates() {}

  /**
   * Collects the dates after now.
   *
   * @param waiting registrations that wait for the customer
   * @param ending approvals that end
   */
  public static List<Coming> of(
      List<RegistrationOutlook> waiting, List<RegistrationOutlook> ending, Instant now, int limit) {
    List<Coming> all = new ArrayList<>();
    for (RegistrationOutlook one : waiting) {
      if (one.status() == RegistrationStatus.CARRIER_REJECTED) {
        add(all, Kind.RESUBMISSION, one.resubmitBy(), one, now);
      } else {
        add(all, Kind.NOTICE, one.cureBy(), one, now);
      }
    }
    ending.forEach(one -> add(all, Kind.EXPIRY, one.expiresAt(), one, now));
    return all.stream().sorted(Comparator.comparing(Coming::at)).limit(limit).toList();
  }

  private static void add(
      List<Coming> all, Kind kind, Instant at, RegistrationOutlook one, Instant now) {
    if (at != null && at.isAfter(now)) {
      all.add(new Coming(kind, at, one.id(), one.title(), one.numbers()));
    }
  }
}
