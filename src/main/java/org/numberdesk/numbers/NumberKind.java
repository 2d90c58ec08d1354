package org.numberdesk.numbers;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What kind of number a supplier says it is: the phoneNumberType of Genesys Cloud's SmsPhoneNumber.
 */
public enum NumberKind {
  LOCAL,
  MOBILE,
  TOLL_FREE,
  SHORT_CODE,
  ALPHANUMERIC;

  /** What carriers' own lists call a local number. */
  private static final Map<String, NumberKind> OTHER_WORDS =
      Map.of("did", LOCAL, "ddi", LOCAL, "geographic", LOCAL, "longcode", LOCAL);

  /**
   * Reads a type in any case, with or without separators: {@code tollfree}, {@code Toll-Free}; and
   * the words of carriers' lists for a local number, such as {@code DID}.
   */
  public static Optional<NumberKind> of(String text) {
    String name = letters(text);
    if (OTHER_WORDS.containsKey(name)) {
      return Optional.of(OTHER_WORDS.get(name));
    }
    for (NumberKind kind : values()) {
      if (letters(kind.name()).equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /**
   * What the carriers of a country see in a number of this kind.
   *
   * @param country ISO code of the number's country, or null where it has none
   * @param address the sender itself; it decides what is toll-free, since only the North American
   *     plan has toll-free senders
   */
  public SenderType senderType(String country, SenderAddress address) {
    return switch (this) {
      case ALPHANUMERIC -> SenderType.ALPHANUMERIC;
      case SHORT_CODE -> "GB".equals(country) ? SenderType.UK_SHORT_CODE : SenderType.SHORT_CODE;
      case TOLL_FREE ->
          address.number().filter(E164::isNorthAmerican).isPresent()
              ? SenderType.TOLL_FREE
              : SenderType.OTHER_LONG_NUMBER;
      case LOCAL, MOBILE -> longNumber(country);
    };
  }

  private static SenderType longNumber(String country) {
    if (country == null) {
      return SenderType.OTHER_LONG_NUMBER;
    }
    return switch (country) {
      case "US" -> SenderType.TEN_DLC;
      case "CA" -> SenderType.CA_LONG_NUMBER;
      case "GB" -> SenderType.UK_LONG_NUMBER;
      default -> SenderType.OTHER_LONG_NUMBER;
    };
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      if (Character.isLetter(c)) {
        letters.append(c);
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
