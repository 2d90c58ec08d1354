package org.numberdesk.shared;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The key values of the row a page ended with. Opaque outside; what cannot be read is treated as a
 * mistake of the caller, never as the first page.
 */
public record Cursor(List<String> values) {

  private static final char END = '\u0000';

  /** The text form, safe in an address. */
  public String encode() {
    StringBuilder text = new StringBuilder();
    values.forEach(value -> text.append(value == null ? "" : "=" + value).append(END));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor back.
   *
   * @param text what {@link #encode()} gave
   * @param size how many values it must hold
   */
  public static Optional<Cursor> decode(String text, int size) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      List<String> values = new ArrayList<>();
      for (int at = 0; at < plain.length(); ) {
        int end = plain.indexOf(END, at);
        if (end < 0) {
          return Optional.empty();
        }
        values.add(end == at ? null : plain.substring(at + 1, end));
        at = end + 1;
      }
      return values.size() == size ? Optional.of(new Cursor(values)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
