package org.numberdesk.api;

import java.util.List;
import org.numberdesk.shared.FieldError;

/**
 * A body that cannot be read at all: broken JSON, a property nobody knows, a text where a number
 * belongs. REST answers 400.
 */
public class MalformedBody extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> parameters;
  private final transient List<FieldError> fields;

  public MalformedBody(List<FieldError> fields, String key, Object... parameters) {
    super(key);
    this.key = key;
    this.parameters = List.of(parameters);
    this.fields = List.copyOf(fields);
  }

  public String key() {
    return key;
  }

  public List<Object> parameters() {
    return parameters;
  }

  public List<FieldError> fields() {
    return fields;
  }
}
