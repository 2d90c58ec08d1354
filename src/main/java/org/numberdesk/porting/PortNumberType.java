package org.numberdesk.porting;

import org.numberdesk.numbers.E164;

/** What carriers tell apart when numbers move: each kind goes its own way, so in its own order. */
public enum PortNumberType {
  LOCAL,
  MOBILE,
  TOLL_FREE;

  /**
   * The kind of a number.
   *
   * @param wireless whether the customer says that it is a mobile operator's
   */
  public static PortNumberType of(E164 number, boolean wireless) {
    if (number.isTollFree()) {
      return TOLL_FREE;
    }
    return wireless ? MOBILE : LOCAL;
  }
}
