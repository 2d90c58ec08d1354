package org.numberdesk.today.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.numberdesk.numbers.Owner;
import org.numberdesk.numbers.SendState;
import org.numberdesk.numbers.web.DueWords;
import org.numberdesk.shared.Words;
import org.numberdesk.today.Blocker;
import org.numberdesk.today.TodayDesk.CustomerDay;

/** The sentence beside the big number: how many may not, and how many of those wait for you. */
final class HeroWords {

  private HeroWords() {}

  static String of(CustomerDay day, Instant now, ZoneId zone) {
    long total = day.numbers().total();
    long cannot = day.numbers().of(SendState.CANNOT_SEND);
    if (cannot == 0) {
      return Words.of("today.hero.all", total);
    }
    long yours =
        Math.min(
            cannot,
            day.blockers().stream()
                .filter(blocker -> blocker.owner() == Owner.CUSTOMER)
                .filter(blocker -> blocker.state() == SendState.CANNOT_SEND)
                .mapToLong(Blocker::count)
                .sum());
    Instant first =
        day.blockers().stream()
            .filter(blocker -> blocker.owner() == Owner.CUSTOMER)
            .map(Blocker::due)
            .filter(Objects::nonNull)
            .filter(due -> due.isAfter(now))
            .min(Instant::compareTo)
            .orElse(null);
    if (yours == 0) {
      return Words.of("today.hero.others", total, cannot);
    }
    return first == null
        ? Words.of("today.hero.yours", total, cannot, yours)
        : Words.of("today.hero.yours.until", total, cannot, yours, DueWords.day(first, now, zone));
  }
}
