package org.numberdesk.numbers;

/** What kind of sender a number is to the carriers; each kind has rules of its own. */
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
