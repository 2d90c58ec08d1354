package org.numberdesk.shared;

import java.util.List;

/**
 * One field that cannot be taken as it is.
 *
 * @param field JSON path of the field, {@code campaign.numbers[0]}
 * @param key key of the message bundle
 * @param parameters what fills the message's slots
 */
public record FieldError(String field, String key, List<Object> parameters) {

  public static FieldError of(String field, String key, Object... parameters) {
    return new FieldError(field, key, List.of(parameters));
  }
}
