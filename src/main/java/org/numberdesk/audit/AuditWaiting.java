package org.numberdesk.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entry that has no place in the chain yet. Comes with the entry and goes with its sealing. */
@Entity
@Table(name = "audit_waiting")
public class AuditWaiting {

  @Id
  @Column(name = "entry_id")
  private Long entryId;

  protected AuditWaiting() {}

  AuditWaiting(Long entryId) {
    this.entryId = entryId;
  }
}
