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
  OTHER_LONG_NUMBER
}
