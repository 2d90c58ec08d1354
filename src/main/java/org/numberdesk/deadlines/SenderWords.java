package org.numberdesk.deadlines;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.numberdesk.numbers.SenderType;

/**
 * Sender types as rules write them: {@code 10dlc}, {@code long-code}, {@code all}. What a word
 * means depends on the country. Words that are no sender of an inventory are kept as they are.
 */
final class SenderWords {

  private static final Set<String> ALL = Set.of("all");
  private static final Set<String> KNOWN =
      Set.of("10dlc", "toll-free", "short-code", "long-code", "alphanumeric");

  private static final Map<String, SenderType> LONG =
      Map.of(
          "US",
          SenderType.TEN_DLC,
          "CA",
          SenderType.CA_LONG_NUMBER,
          "GB",
          SenderType.UK_LONG_NUMBER);

  private SenderWords() {}

  /** The types, empty for all. */
  static List<SenderType> types(List<String> words, String jurisdiction) {
    Set<SenderType> types = new LinkedHashSet<>();
    words.forEach(word -> type(word, country(jurisdiction)).ifPresent(types::add));
    return List.copyOf(types);
  }

  /** What is left: neither a type nor "all". */
  static List<String> others(List<String> words) {
    List<String> others = new ArrayList<>();
    for (String word : words) {
      String low = word.toLowerCase(Locale.ROOT);
      if (!ALL.contains(low) && !KNOWN.contains(low) && named(word).isEmpty()) {
        others.add(word);
      }
    }
    return others;
  }

  static String country(String jurisdiction) {
    return jurisdiction.length() > 2 ? jurisdiction.substring(0, 2) : jurisdiction;
  }

  private static Optional<SenderType> type(String word, String country) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "toll-free" -> Optional.of(SenderType.TOLL_FREE);
      case "alphanumeric" -> Optional.of(SenderType.ALPHANUMERIC);
      case "short-code" ->
          Optional.of("GB".equals(country) ? SenderType.UK_SHORT_CODE : SenderType.SHORT_CODE);
      case "10dlc" ->
          Optional.of("CA".equals(country) ? SenderType.CA_LONG_NUMBER : SenderType.TEN_DLC);
      case "long-code" -> Optional.of(LONG.getOrDefault(country, SenderType.OTHER_LONG_NUMBER));
      default -> named(word);
    };
  }

  private static Optional<SenderType> named(String word) {
    return DeadlineStatus.Words.constant(SenderType.class, word);
  }

  /**
   * Whom a rule touches that does not say so more closely: the senders it names, in its country; no
   * number where it names only what is no sender of an inventory.
   */
  static ConditionEntry condition(List<String> words, String jurisdiction) {
    List<SenderType> types = types(words, jurisdiction);
    boolean nobody = types.isEmpty() && !others(words).isEmpty();
    return new ConditionEntry(
        types.stream().map(Enum::name).toList(),
        List.of(country(jurisdiction)),
        false,
        ConditionEntry.Registered.ANY.name(),
        null,
        null,
        nobody,
        null);
  }
}
