package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.numberdesk.registrations.review.CaseNote;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/** One note as a page shows it. */
public record NoteLine(
    String kind, String field, String author, boolean staff, String when, int revision, String text)
    implements Serializable {

  /** What was written about one answer, the earliest first. */
  public record Thread(String path, String label, List<NoteLine> notes) implements Serializable {}

  static NoteLine of(CaseNote note, ZoneId zone) {
    return new NoteLine(
        note.kind().name(),
        note.field(),
        note.author(),
        note.staff(),
        Dates.dateTime(note.at(), zone),
        note.revision(),
        note.text());
  }

  /** The talk by the answers it is about, the thread with the latest word first. */
  static List<Thread> threads(List<CaseNote> newestFirst, ZoneId zone) {
    Map<String, List<NoteLine>> byField = new LinkedHashMap<>();
    for (CaseNote note : newestFirst) {
      byField
          .computeIfAbsent(note.field() == null ? "" : note.field(), none -> new ArrayList<>())
          .add(of(note, zone));
    }
    List<Thread> threads = new ArrayList<>();
    byField.forEach(
        (path, notes) -> {
          Collections.reverse(notes);
          threads.add(
              new Thread(
                  path,
                  path.isEmpty() ? Words.of("review.talk.whole") : CaseSections.label(path),
                  List.copyOf(notes)));
        });
    return List.copyOf(threads);
  }
}
