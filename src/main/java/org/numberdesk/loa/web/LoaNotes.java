package org.numberdesk.loa.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.loa.Eligibility;
import org.numberdesk.loa.LoaOutage;
import org.numberdesk.loa.LoaRequest;
import org.numberdesk.loa.LoaRules;
import org.numberdesk.loa.LoaStatus;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/** What is to be known about a request now. */
final class LoaNotes {

  private LoaNotes() {}

  static List<LoaView.Note> of(
      LoaRequest request, LoaStatus status, Organisation owner, Caller caller, Instant now) {
    ZoneId zone = caller.zone();
    List<LoaView.Note> notes = new ArrayList<>();
    if (request.cancelRequested()) {
      notes.add(note("warn", "pi-exclamation-triangle", "cancelRequested"));
    }
    LoaOutage outage = request.outage(now);
    if (outage != null && LoaStatus.CUTTING_OVER.contains(status)) {
      notes.add(
          note(
              "hold",
              "pi-clock",
              outage.status() == LoaOutage.Phase.OVERRUN ? "overrun" : "outage",
              Dates.dateTime(outage.start(), zone),
              Dates.dateTime(outage.expectedEnd(), zone),
              Dates.dateTime(outage.worstEnd(), zone)));
      if (status == LoaStatus.CUTOVER_SCHEDULED && outage.start() != null) {
        hours(notes, outage, owner);
      }
    }
    if (status == LoaStatus.SIGNED || status == LoaStatus.SENT_TO_CARRIER) {
      age(notes, request, status, now, zone);
    }
    if (status == LoaStatus.SENT_TO_CARRIER) {
      carrier(notes, request, owner, now, zone);
    }
    boolean early = status == LoaStatus.SUBMITTED || status == LoaStatus.IN_REVIEW;
    if (early && request.text().documents().isEmpty()) {
      notes.add(note("warn", "pi-file", "noBill"));
    }
    if (request.text().currentSmsProvider() != null && !status.terminal()) {
      notes.add(note("busy", "pi-info-circle", "provider", request.text().currentSmsProvider()));
    }
    return notes;
  }

  private static void hours(List<LoaView.Note> notes, LoaOutage outage, Organisation owner) {
    if (owner.openingHours().isOpen(outage.start())) {
      notes.add(note("warn", "pi-sun", "inHours"));
    }
  }

  private static void age(
      List<LoaView.Note> notes, LoaRequest request, LoaStatus status, Instant now, ZoneId zone) {
    Instant ends = request.expiresAt();
    Duration notice = Duration.ofDays(LoaRules.standard().clocks().resignNoticeDays());
    if (status == LoaStatus.SIGNED && ends != null && now.isAfter(ends.minus(notice))) {
      notes.add(note("warn", "pi-stopwatch", "agesSoon", Dates.date(ends, zone)));
    }
  }

  private static void carrier(
      List<LoaView.Note> notes, LoaRequest request, Organisation owner, Instant now, ZoneId zone) {
    if (request.notBefore() != null && now.isBefore(request.notBefore())) {
      notes.add(note("busy", "pi-pause", "held", Dates.dateTime(request.notBefore(), zone)));
    } else {
      notes.add(note("busy", "pi-info-circle", "switchesOnArrival"));
    }
    boolean tollFree =
        request.verdicts().stream()
            .anyMatch(verdict -> verdict.code() == Eligibility.TOLL_FREE_RESPORG);
    if (tollFree && request.releasedAt() == null) {
      Instant silence =
          LoaRules.standard().respOrgSilence(request.sentAt(), owner.zone(), owner.country());
      notes.add(note("busy", "pi-hourglass", "respOrg", Dates.dateTime(silence, zone)));
    }
  }

  private static LoaView.Note note(String tone, String icon, String key, Object... parameters) {
    return new LoaView.Note(tone, icon, Words.of("loa.note." + key, parameters));
  }
}
