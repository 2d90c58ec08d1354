package org.numberdesk.documents;

import org.numberdesk.shared.BusinessRuleViolation;

/** The organisation keeps as much as it may. */
public class DocumentRoomFull extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  DocumentRoomFull(long bytes) {
    super("documents.error.roomFull", bytes >> 20);
  }
}
