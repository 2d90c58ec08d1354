package org.numberdesk.numbers;

/** What a sender is to the carriers, and therefore which registration it needs. */
public enum SenderType {
  /** A ten-digit US number: brand and campaign with The Campaign Registry. */
  TEN_DLC,
  /** A toll-free number of the North American plan: verified number by number. */
  TOLL_FREE,
  /** A short code anywhere but in the United Kingdom. */
  SHORT_CODE,
  /** A ten-digit Canadian number: no registry, filed with the vendor by the same form. */
  CA_LONG_NUMBER,
  UK_LONG_NUMBER,
  UK_SHORT_CODE,
  /** A name instead of a number; it cannot be answered. */
  ALPHANUMERIC,
  OTHER_LONG_NUMBER
}
