package org.numberdesk.numbers;

/**
 * What kind of sender a number is; it decides which register, which carriers' rules and which form
 * apply.
 */
public enum SenderType {
  TEN_DLC,
  TOLL_FREE,
  SHORT_CODE,
  CA_LONG_NUMBER,
  UK_LONG_NUMBER,
  UK_SHORT_CODE,
  ALPHANUMERIC,
  OTHER_LONG_NUMBER;

  /**
   * What only one organisation can hold at a time: a number, or a short code within its country.
   *
   * @return null for a name, which many may use
   */
  public String claim(String country, String address) {
    return switch (this) {
      case ALPHANUMERIC -> null;
      case SHORT_CODE, UK_SHORT_CODE -> country + ":" + address;
      default -> address;
    };
  }
}
