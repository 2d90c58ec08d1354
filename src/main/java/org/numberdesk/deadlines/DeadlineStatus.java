package org.numberdesk.deadlines;

import java.util.Locale;
import java.util.Optional;

/** How a dated rule stands. */
public enum DeadlineStatus {
  IN_FORCE,
  UPCOMING,
  /** Put off; its date is the new one, or the old one where no new one is known. */
  DELAYED,
  /** Will not happen: struck down or taken back. */
  VACATED;

  /** Reads {@code in force}, {@code IN_FORCE}. */
  static Optional<DeadlineStatus> of(String text) {
    return Words.constant(DeadlineStatus.class, text);
  }

  /** As the data file writes it. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Reads enum constants as files write them. */
  static final class Words {

    private Words() {}

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
      if (text == null) {
        return Optional.empty();
      }
      String name = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(name)) {
          return Optional.of(constant);
        }
      }
      return Optional.empty();
    }
  }
}
