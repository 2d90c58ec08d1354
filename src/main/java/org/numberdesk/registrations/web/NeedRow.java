package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Submission;
import org.numberdesk.registrations.Requirement;
import org.numberdesk.registrations.Requirements;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.Words;

/**
 * One thing the country asks for, and whether it is given.
 *
 * @param state OPEN, GIVEN, or an empty text where nothing has to be given
 * @param basis whose rule it is, and when it was last looked up
 */
public record NeedRow(String what, String state, String basis, String source)
    implements Serializable {

  /** All rows of a sender type, those that are open first in their own order. */
  static List<NeedRow> of(SenderType type, Submission text) {
    Set<String> open =
        Requirements.missing(text).stream()
            .map(FieldError::parameters)
            .map(slots -> slots.get(0).toString())
            .collect(Collectors.toSet());
    List<NeedRow> rows = new ArrayList<>();
    for (Requirement row : Requirements.of(type)) {
      boolean missed = open.contains(row.what());
      boolean told = !row.required() || row.like() != null;
      String state = missed ? "OPEN" : told ? "" : "GIVEN";
      rows.add(
          new NeedRow(
              row.what(),
              state,
              Words.of("registrations.needs.basis", row.basis(), Dates.dateWithYear(row.checked())),
              row.source()));
    }
    return rows;
  }

  public boolean isOpen() {
    return state.equals("OPEN");
  }

  public boolean isGiven() {
    return state.equals("GIVEN");
  }
}
