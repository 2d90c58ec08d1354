package org.numberdesk.numbers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What lies ahead of a number and when: answers that are awaited, clocks that run, approvals that
 * end, cut-overs, and dated rules that touch it. A pure function of the facts; what is past is left
 * out.
 */
public final class WhatComes {

  /** What kind of thing comes. */
  public enum Kind {
    ANSWER_EXPECTED,
    RESUBMIT_UNTIL,
    NOTICE_UNTIL,
    APPROVAL_ENDS,
    CUTOVER_BEGINS,
    CUTOVER_LIKELY_ENDS,
    RULE,
    LAST_DAY
  }

  /**
   * One thing ahead.
   *
   * @param day in the zone asked for
   * @param title the customer's or the rule's own words for it; may be null
   * @param link address within the portal; may be null
   */
  public record Coming(LocalDate day, Kind kind, String title, String link) {}

  private final Instant now;
  private final ZoneId zone;
  private final List<Coming> all = new ArrayList<>();

  private WhatComes(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** All that lies ahead, the soonest first. */
  public static List<Coming> of(SenderFacts facts, Instant now, ZoneId zone) {
    WhatComes ahead = new WhatComes(now, zone);
    for (RegistrationFacts one : facts.registrations()) {
      String link = "/registrations/" + one.id();
      ahead.add(one.expected(), Kind.ANSWER_EXPECTED, one.title(), link);
      ahead.add(one.resubmitBy(), Kind.RESUBMIT_UNTIL, one.title(), link);
      ahead.add(one.cureBy(), Kind.NOTICE_UNTIL, one.title(), link);
      ahead.add(one.expiresAt(), Kind.APPROVAL_ENDS, one.title(), link);
    }
    for (OutageFacts one : facts.outages()) {
      if (one.actualEnd() == null) {
        ahead.add(one.start(), Kind.CUTOVER_BEGINS, one.title(), one.link());
        ahead.add(one.untilSeenFrom(now), Kind.CUTOVER_LIKELY_ENDS, one.title(), one.link());
      }
    }
    LocalDate today = now.atZone(zone).toLocalDate();
    for (DeadlineFacts one : facts.deadlines()) {
      if (!one.date().isBefore(today)) {
        ahead.all.add(new Coming(one.date(), Kind.RULE, one.title(), one.link()));
      }
    }
    if (facts.cancellationDate() != null && !facts.cancellationDate().isBefore(today)) {
      ahead.all.add(new Coming(facts.cancellationDate(), Kind.LAST_DAY, null, null));
    }
    ahead.all.sort(Comparator.comparing(Coming::day).thenComparing(Coming::kind));
    return List.copyOf(ahead.all);
  }

  private void add(Instant at, Kind kind, String title, String link) {
    if (at != null && at.isAfter(now)) {
      all.add(new Coming(at.atZone(zone).toLocalDate(), kind, title, link));
    }
  }
}
