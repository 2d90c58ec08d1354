package org.numberdesk.operation;

import org.numberdesk.shared.BusinessRuleViolation;

/** The copy could not be made; why stands in the log. */
public class BackupFailed extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  BackupFailed() {
    super("backup.error.failed");
  }
}
