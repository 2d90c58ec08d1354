package org.numberdesk.numbers.importing;

import java.util.List;

/**
 * Why a row cannot go in.
 *
 * @param line the file's own, see {@link ImportRow#line()}
 * @param column the file's own name of the column
 * @param value what stands there, clipped to {@link #LONGEST_VALUE} characters; empty if nothing
 *     does
 * @param messageKey key of the message bundle
 * @param params what fills the message's slots
 */
public record RowError(
    int line, String column, String value, String messageKey, List<Object> params) {

  public static final int LONGEST_VALUE = 200;

  public RowError {
    value = value == null ? "" : value;
    if (value.length() > LONGEST_VALUE) {
      int cut = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 2)) ? 2 : 1;
      value = value.substring(0, LONGEST_VALUE - cut) + "…";
    }
    params = List.copyOf(params);
  }
}
