package org.numberdesk.deadlines;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.numberdesk.shared.FieldError;

/**
 * A dated rule as files and forms write it, all of it text until it is checked.
 *
 * @param id its name, which never changes: small letters, digits and hyphens
 * @param date ISO date
 * @param datePrecision DAY, ABOUT or MONTH; absent for a day
 * @param dateNote what there is to say of the date, may be absent
 * @param jurisdiction ISO 3166 code of a country or a region of it
 * @param senderTypes words as rules write them, or names of types; {@code all} for all
 * @param also further sources
 * @param dateHistory the dates it had, oldest first, in the words of the source
 * @param checked when somebody last read the source; absent for today
 * @param blocks whether it stops texts of the numbers it touches
 * @param condition whom it touches; absent for the senders named, in the country
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadlineEntry(
    String id,
    String date,
    String datePrecision,
    String dateNote,
    String jurisdiction,
    List<String> senderTypes,
    String title,
    String whatChanges,
    String whoIsAffected,
    String consequence,
    String status,
    String source,
    String confidence,
    List<String> also,
    List<String> dateHistory,
    String checked,
    Boolean blocks,
    ConditionEntry condition) {

  static final int TITLE = 200;
  static final int TEXT = 1000;
  static final int LONG_TEXT = 2000;
  static final int NOTE = 400;
  private static final int YEARS = 3;

  public DeadlineEntry {
    senderTypes = senderTypes == null ? List.of() : List.copyOf(senderTypes);
    also = also == null ? List.of() : List.copyOf(also);
    dateHistory = dateHistory == null ? List.of() : List.copyOf(dateHistory);
  }

  static Optional<LocalDate> date(String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whom it touches: as given, or by its senders and country. */
  ConditionEntry touches() {
    return condition == null ? SenderWords.condition(senderTypes, jurisdiction) : condition;
  }

  /**
   * What cannot be taken, by field.
   *
   * @param today no check lies after it
   */
  List<FieldError> errors(LocalDate today) {
    List<FieldError> errors = new ArrayList<>();
    if (id == null || !id.matches("[a-z0-9][a-z0-9-]{1,79}")) {
      errors.add(FieldError.of("id", "deadlines.error.id"));
    }
    dates(errors, today);
    if (jurisdiction == null || !jurisdiction.matches("[A-Z]{2}(-[A-Z0-9]{1,3})?")) {
      errors.add(FieldError.of("jurisdiction", "deadlines.error.jurisdiction"));
    }
    text(errors, "title", title, TITLE);
    text(errors, "what_changes", whatChanges, LONG_TEXT);
    text(errors, "who_is_affected", whoIsAffected, TEXT);
    text(errors, "consequence", consequence, TEXT);
    address(errors, "source", source);
    also.forEach(one -> address(errors, "also", one));
    word(errors, "status", DeadlineStatus.class, status);
    word(errors, "confidence", Confidence.class, confidence);
    if (senderTypes.isEmpty() || senderTypes.stream().anyMatch(String::isBlank)) {
      errors.add(FieldError.of("sender_types", "error.field.required"));
    }
    if (String.join(", ", senderTypes).length() > TITLE) {
      errors.add(FieldError.of("sender_types", "error.field.tooLong", TITLE));
    }
    if (condition != null) {
      condition
          .unreadable()
          .forEach(
              field -> errors.add(FieldError.of("condition." + field, "error.field.notInList")));
    }
    return errors;
  }

  private void dates(List<FieldError> errors, LocalDate today) {
    Optional<LocalDate> day = date(date);
    if (day.isEmpty() || day.get().getYear() < 2000 || day.get().getYear() > 2100) {
      errors.add(FieldError.of("date", "error.field.date"));
    }
    if (datePrecision != null) {
      word(errors, "date_precision", DatePrecision.class, datePrecision);
    }
    if (dateNote != null && dateNote.length() > NOTE) {
      errors.add(FieldError.of("date_note", "error.field.tooLong", NOTE));
    }
    if (checked != null) {
      Optional<LocalDate> check = date(checked);
      if (check.isEmpty() || check.get().isBefore(today.minusYears(YEARS))) {
        errors.add(FieldError.of("checked", "error.field.date"));
      } else if (check.get().isAfter(today)) {
        errors.add(FieldError.of("checked", "deadlines.error.checkedAhead"));
      }
    }
    if (String.join("\n", dateHistory).length() > RegulatoryDeadline.HISTORY) {
      errors.add(FieldError.of("date_history", "error.field.tooLong", RegulatoryDeadline.HISTORY));
    }
  }

  private static void text(List<FieldError> errors, String field, String text, int longest) {
    if (text == null || text.isBlank()) {
      errors.add(FieldError.of(field, "error.field.required"));
    } else if (text.length() > longest) {
      errors.add(FieldError.of(field, "error.field.tooLong", longest));
    }
  }

  private static void address(List<FieldError> errors, String field, String text) {
    if (text == null || !text.matches("https?://[^\\s<>\"]{3,990}")) {
      errors.add(FieldError.of(field, "deadlines.error.source"));
    }
  }

  private static <E extends Enum<E>> void word(
      List<FieldError> errors, String field, Class<E> type, String text) {
    if (DeadlineStatus.Words.constant(type, text).isEmpty()) {
      errors.add(FieldError.of(field, "error.field.notInList"));
    }
  }
}
