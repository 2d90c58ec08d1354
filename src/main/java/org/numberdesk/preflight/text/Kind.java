package org.numberdesk.preflight.text;

/** What kind of thing a token is. */
public enum Kind {
  WORD,
  NUMBER,
  MONEY,
  PERCENT,
  URL,
  EMAIL,
  PHONE,
  /**
   * a bracketed slot that is filled when the message is sent: {@code [first name]}, {@code
   * {{link}}}
   */
  SLOT;

  int bit() {
    return 1 << ordinal();
  }
}
