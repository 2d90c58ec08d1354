package org.numberdesk.loa.web;

import java.io.Serializable;
import java.time.Instant;
import org.numberdesk.loa.LoaRequest;
import org.numberdesk.loa.LoaStatus;
import org.numberdesk.numbers.web.DueWords;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Words;

/**
 * One line of the list.
 *
 * @param status name of its look
 * @param next what has to happen, in words
 * @param who who does it
 * @param by until when, or likely when
 */
public record LoaRow(
    long id,
    long version,
    String link,
    String title,
    String carrier,
    int numbers,
    String organisation,
    String status,
    String since,
    String next,
    String who,
    String by)
    implements Serializable {

  static LoaRow of(LoaRequest found, String organisation, Caller caller, Instant now) {
    LoaStatus status = found.status(now);
    return new LoaRow(
        found.id(),
        found.version(),
        "/loa/" + found.id(),
        found.customerName().isEmpty() ? Words.of("loa.list.unnamed") : found.customerName(),
        found.voiceCarrier(),
        found.numberCount(),
        organisation,
        status.look(),
        Words.of("loa.list.since", DueWords.day(found.statusSince(), now, caller.zone())),
        Words.of("loa.next." + status.name()),
        NextWho.of(status, caller),
        NextWho.by(found, status, now, caller.zone()));
  }
}
