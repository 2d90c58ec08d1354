package org.numberdesk.registrations.web;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.registrations.review.FieldLimit;
import org.numberdesk.shared.Json;
import org.numberdesk.shared.Words;

/**
 * What has to be known of a field only for some senders or under some other answer, and what those
 * to whom it goes would not take. Facts and their sources are dated data: {@code field-notes.json}.
 */
final class FieldNotes {

  private static final String TYPE = "senderType";
  private static final List<Note> ALL = read();

  /**
   * One fact.
   *
   * @param types sender types it is true of
   * @param when under which answer; null for always
   * @param most parts an answer may have; then it is said only of one that has more
   * @param checked when the source was last read
   */
  record Note(
      String path,
      List<SenderType> types,
      FieldDef.When when,
      Integer most,
      String note,
      String source,
      LocalDate checked) {

    private boolean of(FieldDef field, SubmissionForm form) {
      return path.equals(field.path())
          && types.stream().anyMatch(type -> type.name().equals(form.get(TYPE)))
          && (when == null || when.holds(form));
    }
  }

  private FieldNotes() {}

  private static List<Note> read() {
    try (InputStream in = FieldNotes.class.getResourceAsStream("field-notes.json")) {
      return Json.MAPPER.readValue(in, new TypeReference<List<Note>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Note> all() {
    return ALL;
  }

  private static Stream<Note> at(FieldDef field, SubmissionForm form) {
    return ALL.stream().filter(note -> note.of(field, form));
  }

  /** What is to be known of a field as the answers stand. */
  static List<String> told(FieldDef field, SubmissionForm form) {
    return at(field, form).filter(note -> note.most() == null).map(Note::note).toList();
  }

  /** What an answer goes beyond, if it does: a number of parts, or a length. */
  static Optional<String> exceeded(FieldDef field, SubmissionForm form) {
    return at(field, form)
        .filter(note -> note.most() != null)
        .filter(note -> form.list(note.path()).size() > note.most())
        .map(Note::note)
        .findFirst()
        .or(() -> length(field, form));
  }

  private static Optional<String> length(FieldDef field, SubmissionForm form) {
    String type = form.get(TYPE);
    int given = form.get(field.path()).strip().length();
    if (type.isEmpty() || given == 0 || field.kind() == FieldDef.Kind.NUMBERS) {
      return Optional.empty();
    }
    FieldLimit limit = FieldLimit.of(SenderType.valueOf(type), field.path());
    if (limit.most() != null && given > limit.most()) {
      return Optional.of(Words.of("registrations.form.tooLong", given, limit.most()));
    }
    return limit.least() != null && given < limit.least()
        ? Optional.of(Words.of("registrations.form.tooShort", given, limit.least()))
        : Optional.empty();
  }
}
