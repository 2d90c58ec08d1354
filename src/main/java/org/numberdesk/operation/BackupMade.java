package org.numberdesk.operation;

import org.numberdesk.shared.DomainEvent;

/** A lead made a copy of the data. */
public record BackupMade(String folder) implements DomainEvent {

  @Override
  public Long organisationId() {
    return null;
  }

  @Override
  public String subject() {
    return "backup";
  }

  @Override
  public String subjectId() {
    return folder;
  }

  @Override
  public String action() {
    return "backup.make";
  }
}
