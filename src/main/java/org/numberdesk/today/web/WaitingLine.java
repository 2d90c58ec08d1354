package org.numberdesk.today.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import org.numberdesk.numbers.Owner;
import org.numberdesk.numbers.web.DueWords;
import org.numberdesk.registrations.RegistrationOutlook;
import org.numberdesk.registrations.RegistrationStatus;
import org.numberdesk.shared.Words;

/** What somebody else has: who, until when it is likely to be done, and what it is. */
public record WaitingLine(String look, String who, String when, String text, String link)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  static WaitingLine of(RegistrationOutlook one, Instant now, ZoneId zone) {
    boolean carrier = one.status() == RegistrationStatus.WITH_CARRIER;
    boolean filing = one.status() == RegistrationStatus.READY_FOR_CARRIER;
    Instant at = carrier ? one.expected() : filing ? null : one.dueAt();
    return new WaitingLine(
        one.status().name(),
        Words.of(carrier ? "today.who.carriers" : filing ? "today.who.filing" : "today.who.review"),
        DueWords.by(carrier ? Owner.CARRIER : Owner.STAFF, at, now, zone),
        Words.of("today.waiting.text", one.title(), one.numbers()),
        "/registrations/" + one.id());
  }
}
