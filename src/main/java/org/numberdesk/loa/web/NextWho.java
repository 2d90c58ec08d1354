package org.numberdesk.loa.web;

import java.time.Instant;
import java.time.ZoneId;
import org.numberdesk.loa.LoaRequest;
import org.numberdesk.loa.LoaStatus;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/** Who has to do the next thing, and until when. */
final class NextWho {

  private NextWho() {}

  static String of(LoaStatus status, Caller caller) {
    return switch (status) {
      case DRAFT, NEEDS_INFO -> Words.of(caller.isStaff() ? "loa.who.customer" : "loa.who.you");
      case AWAITING_SIGNATURE -> Words.of("loa.who.signer");
      case SUBMITTED, IN_REVIEW, SIGNED, CARRIER_REJECTED, TESTING ->
          Words.of(caller.isStaff() ? "loa.who.desk" : "loa.who.staff");
      case SENT_TO_CARRIER, CUTOVER_SCHEDULED, CUTOVER_RUNNING -> Words.of("loa.who.carrier");
      default -> "";
    };
  }

  static String by(LoaRequest found, LoaStatus status, Instant now, ZoneId zone) {
    var outage = found.outage(now);
    Instant until =
        switch (status) {
          case NEEDS_INFO, AWAITING_SIGNATURE -> found.clockAt();
          case SIGNED -> found.expiresAt();
          case CUTOVER_SCHEDULED -> outage == null ? null : outage.start();
          case CUTOVER_RUNNING, TESTING -> outage == null ? null : outage.likelyEnd();
          default -> null;
        };
    if (until == null) {
      return "";
    }
    String key = status == LoaStatus.CUTOVER_SCHEDULED ? "loa.by.at" : "loa.by.until";
    boolean exact = LoaStatus.CUTTING_OVER.contains(status);
    return Words.of(key, exact ? Dates.dateTime(until, zone) : Dates.date(until, zone));
  }
}
