package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Optional;
import org.numberdesk.documents.Document;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/**
 * A document as a page shows it.
 *
 * @param words what it is, how large, since when
 * @param known false where an answer names one that is not there
 */
public record FileView(String id, String name, String words, boolean pictured, boolean known)
    implements Serializable {

  private static final int ID_LENGTH = 18;

  static FileView of(Document document, ZoneId zone) {
    return new FileView(
        document.id().toString(),
        document.name(),
        Words.of(
            "registrations.evidence.words",
            document.type().name(),
            Math.max(1, document.size() >> 10),
            Dates.date(document.createdAt(), zone)),
        document.pictured(),
        true);
  }

  static FileView unknown(String id) {
    return new FileView(id, id, Words.of("registrations.evidence.unknown"), false, false);
  }

  /** The key of a document, if the text can be one. */
  static Optional<Long> idOf(String text) {
    boolean number =
        text != null
            && !text.isEmpty()
            && text.length() <= ID_LENGTH
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }
}
