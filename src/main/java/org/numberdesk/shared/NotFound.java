package org.numberdesk.shared;

/**
 * There is no such thing, or it belongs to somebody else: both look the same from outside. REST
 * answers 404.
 */
public class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotFound(Class<?> type, Object id) {
    super(type.getSimpleName() + " " + id);
  }
}
