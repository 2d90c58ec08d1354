package org.numberdesk.porting;

import java.util.List;
import org.numberdesk.shared.Words;

/**
 * Why a port cannot be on a date.
 *
 * @param parameters what fills the slots of its message
 */
public record DateRefusal(Code code, List<Object> parameters) {

  /** The reasons in the order in which they are told; a date has the first that applies. */
  public enum Code {
    /** Fewer business days ahead than the losing carrier takes. */
    TOO_SOON,
    /** Further ahead than carriers take orders. */
    TOO_FAR,
    WEEKEND,
    /** Of the losing carrier's country. */
    HOLIDAY,
    /** The carrier moves nothing on these days. */
    FREEZE,
    /** Outside of the hours in which the carrier moves numbers. */
    OUTSIDE_HOURS,
    /** The customer's own. */
    BLACKOUT,
    /** Another order or cut-over of the same numbers or the same site. */
    WINDOW_TAKEN
  }

  static DateRefusal of(Code code, Object... parameters) {
    return new DateRefusal(code, List.of(parameters));
  }

  /** The reason in words for the customer. */
  public String message() {
    return Words.of(key(), parameters);
  }

  /** Key of that message. */
  public String key() {
    return "porting.refused." + code.name();
  }
}
