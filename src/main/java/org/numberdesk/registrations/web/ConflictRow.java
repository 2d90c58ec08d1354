package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.List;

/** An answer that two people changed differently. */
public record ConflictRow(String label, String mine, String theirs) implements Serializable {

  static List<ConflictRow> of(Draft draft) {
    DraftConflict conflict = draft.conflict();
    if (conflict == null) {
      return List.of();
    }
    return conflict.disputed().stream()
        .map(
            path -> {
              FieldDef field = draft.layout().fieldFor(path).orElse(null);
              String mine = conflict.mine().get(path);
              String theirs = conflict.theirs().get(path);
              return field == null
                  ? new ConflictRow(path, mine, theirs)
                  : new ConflictRow(
                      FieldWords.label(field),
                      FieldWords.answer(field, mine),
                      FieldWords.answer(field, theirs));
            })
        .toList();
  }
}
