package org.numberdesk.shared;

/** The caller sees the thing but may not do this with it. REST answers 403. */
public abstract class NotAllowed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  protected NotAllowed(String message) {
    super(message);
  }
}
