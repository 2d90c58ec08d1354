package org.numberdesk.registrations.review;

import java.util.Objects;
import java.util.stream.Stream;
import org.numberdesk.numbers.SenderType;

/**
 * How long an answer may be where it is filed, in characters; from {@code carrier-fields.csv}.
 *
 * @param least null where nothing is too short
 * @param most null where nothing is too long
 */
public record FieldLimit(Integer least, Integer most) {

  static final FieldLimit NONE = new FieldLimit(null, null);

  /** The limit of an answer of a registration, the narrowest of those it is filed by. */
  public static FieldLimit of(SenderType type, String path) {
    int bracket = path.indexOf('[');
    String answer = bracket < 0 ? path : path.substring(0, bracket);
    return type == null
        ? NONE
        : CarrierForm.of(type).stream()
            .map(form -> form.limit(answer))
            .reduce(NONE, FieldLimit::and);
  }

  FieldLimit and(FieldLimit other) {
    return new FieldLimit(
        Stream.of(least, other.least).filter(Objects::nonNull).reduce(Math::max).orElse(null),
        Stream.of(most, other.most).filter(Objects::nonNull).reduce(Math::min).orElse(null));
  }
}
