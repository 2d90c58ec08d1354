package org.numberdesk.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One round of the post: takes what is due, one mail after the other, and notes at once what became
 * of each. A portal that dies in between has sent at most the one mail it had in hand without
 * noting it; that one is sent again under the same Message-ID.
 */
final class Round {

  private static final int MOST = 200;
  private static final Duration LONGEST = Duration.ofMinutes(2);

  /** Where the mails are; each call is a transaction of its own. */
  interface Box {

    List<Long> due(Instant now, int most);

    /** The mail, or empty if it is not to be sent any more. */
    Optional<Postman.Parcel> take(long id, Instant now);

    void sent(long id, Instant now);

    void failed(long id, String error, Instant now);

    void refused(long id, String error);
  }

  /** Goes to the mail server. */
  interface Way {

    Postman go() throws Postman.Away;
  }

  private Round() {}

  /** Whether there is more to carry at once. */
  static boolean run(Box box, Way way, Clock clock) {
    Instant start = clock.instant();
    List<Long> due = box.due(start, MOST);
    if (due.isEmpty()) {
      return false;
    }
    try (Postman postman = way.go()) {
      for (long id : due) {
        if (clock.instant().isAfter(start.plus(LONGEST))) {
          return true;
        }
        if (!carry(box, postman, id, clock)) {
          return false;
        }
      }
    } catch (Postman.Away away) {
      box.failed(due.get(0), away.getMessage(), clock.instant());
      return false;
    }
    return due.size() == MOST;
  }

  /** Whether the postman can go on. */
  private static boolean carry(Box box, Postman postman, long id, Clock clock) {
    Optional<Postman.Parcel> parcel = box.take(id, clock.instant());
    if (parcel.isEmpty()) {
      return true;
    }
    try {
      postman.carry(parcel.get());
    } catch (Postman.Refused refused) {
      box.refused(id, refused.getMessage());
      return true;
    } catch (Postman.Away away) {
      box.failed(id, away.getMessage(), clock.instant());
      return false;
    }
    box.sent(id, clock.instant());
    return true;
  }
}
