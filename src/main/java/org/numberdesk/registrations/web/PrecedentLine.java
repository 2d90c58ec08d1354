package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.numberdesk.registrations.review.Precedent;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/** What became of a like wording, in words. */
public record PrecedentLine(
    long id,
    String look,
    String what,
    String when,
    String about,
    String said,
    List<AnswerRow.Run> change)
    implements Serializable {

  static PrecedentLine of(Precedent found, ZoneId zone) {
    String codes =
        found.reasons().stream()
            .map(reason -> ReasonView.shown(reason.code()))
            .distinct()
            .reduce((one, other) -> one + ", " + other)
            .orElse("");
    return new PrecedentLine(
        found.id(),
        switch (found.outcome()) {
          case CARRIER_APPROVE -> "APPROVED";
          case CARRIER_REJECT -> "CARRIER_REJECTED";
          case REJECT -> "REJECTED";
          default -> "CHANGES_REQUESTED";
        },
        Words.of("review.precedent." + found.outcome().name(), codes),
        Words.of(
            "review.precedent.when",
            Dates.dateWithYear(found.at().atZone(zone).toLocalDate()),
            found.days()),
        Words.of(
            "review.precedent.about",
            found.organisation(),
            found.title(),
            Math.round(found.likeness() * 100)),
        CaseLine.reasons(found.reasons()),
        found.change().stream()
            .map(piece -> new AnswerRow.Run(piece.fate(), piece.text()))
            .toList());
  }
}
