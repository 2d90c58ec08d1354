package org.numberdesk.api;

import java.util.List;
import org.numberdesk.shared.FieldError;

/** The version a caller read, as {@code If-Match} has it. */
public final class IfMatch {

  private IfMatch() {}

  /**
   * The version, or null for whichever there is.
   *
   * @throws MalformedBody where the header is absent or names no version
   */
  public static Long version(String header) {
    if (header == null) {
      throw new MalformedBody(
          List.of(FieldError.of("If-Match", "error.field.required")), "error.ifMatch");
    }
    String plain = header.strip().replaceFirst("^W/", "").replace("\"", "");
    if (plain.equals("*")) {
      return null;
    }
    try {
      return Long.valueOf(plain);
    } catch (NumberFormatException e) {
      throw new MalformedBody(List.of(FieldError.of("If-Match", "error.ifMatch")), "error.ifMatch");
    }
  }
}
