package org.numberdesk.shared;

import java.util.List;

/**
 * The request is understood, but some of its fields cannot be taken. REST answers 422, a page shows
 * each at its field.
 */
public class InvalidFields extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> errors;

  public InvalidFields(List<FieldError> errors) {
    super(errors.toString());
    this.errors = List.copyOf(errors);
  }

  public InvalidFields(String field, String key, Object... parameters) {
    this(List.of(FieldError.of(field, key, parameters)));
  }

  public List<FieldError> errors() {
    return errors;
  }
}
