package org.numberdesk.porting.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.numberdesk.api.MalformedBody;
import org.numberdesk.numbers.E164;
import org.numberdesk.shared.FieldError;

/** The parameters of a question for windows, read. */
final class WindowQuery {

  private static final int LONGEST = 92;
  private static final int MOST_NUMBERS = 1_000;

  private WindowQuery() {}

  /** A plus that an address turned into a blank is one again. */
  static String plus(String number) {
    return number.startsWith(" ") ? "+" + number.strip() : number.strip();
  }

  /** Numbers, comma between them or the parameter repeated. */
  static List<String> numbers(List<String> given) {
    List<String> numbers = new ArrayList<>();
    for (String part : given) {
      for (String one : part.split(",")) {
        if (!one.isBlank()) {
          String number = plus(one);
          numbers.add(
              E164.parse(number, null)
                  .map(E164::value)
                  .orElseThrow(() -> wrong("numbers", "porting.error.notANumber")));
        }
      }
    }
    if (numbers.size() > MOST_NUMBERS) {
      throw wrong("numbers", "porting.error.tooMany", MOST_NUMBERS);
    }
    return numbers;
  }

  static LocalDate date(String parameter, String text) {
    return read(parameter, text, LocalDate::parse, "error.field.date");
  }

  /** The zone, or null where none is given. */
  static ZoneId zone(String text) {
    return text == null || text.isBlank()
        ? null
        : read("zone", text, ZoneId::of, "porting.error.zone");
  }

  private static <T> T read(String parameter, String text, Function<String, T> reader, String key) {
    if (text == null || text.isBlank()) {
      throw wrong(parameter, "error.field.required");
    }
    try {
      return reader.apply(text.strip());
    } catch (DateTimeException e) {
      throw wrong(parameter, key);
    }
  }

  static void span(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to);
    if (days < 0 || days > LONGEST) {
      throw wrong("to", "porting.error.span", LONGEST);
    }
  }

  private static MalformedBody wrong(String parameter, String key, Object... parameters) {
    return new MalformedBody(List.of(FieldError.of(parameter, key, parameters)), key, parameters);
  }
}
