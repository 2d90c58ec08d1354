package org.numberdesk.shared;

/** Somebody else changed it since the caller last looked. REST answers 409. */
public class StaleVersion extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  public StaleVersion(long given, long present) {
    super("error.staleVersion", given, present);
  }
}
