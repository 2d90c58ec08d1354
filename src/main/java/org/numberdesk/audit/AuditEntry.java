package org.numberdesk.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One line of the audit trail. Written once, in the transaction it tells of; never changed, never
 * deleted.
 */
@Entity
@Table(name = "audit_entry")
@NamedQuery(
    name = AuditEntry.OF_SUBJECT,
    query =
        "select e from AuditEntry e where e.subject = :subject and e.subjectId = :id and e.organisationId = :organisation order by e.id desc")
public class AuditEntry {

  static final String OF_SUBJECT = "AuditEntry.ofSubject";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit")
  @SequenceGenerator(name = "audit", sequenceName = "entity_seq", allocationSize = 100)
  private Long id;

  @Column(name = "happened_at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "account_id", updatable = false)
  private Long accountId;

  @Column(name = "account_name", updatable = false, length = 200)
  private String accountName;

  @Column(name = "address", updatable = false, length = 60)
  private String address;

  @Column(name = "organisation_id", updatable = false)
  private Long organisationId;

  @Column(name = "subject", nullable = false, updatable = false, length = 40)
  private String subject;

  @Column(name = "subject_id", nullable = false, updatable = false, length = 80)
  private String subjectId;

  @Column(name = "action", nullable = false, updatable = false, length = 80)
  private String action;

  @Lob
  @Column(name = "changes", updatable = false)
  private String changes;

  protected AuditEntry() {}

  AuditEntry(
      Instant at,
      Long accountId,
      String accountName,
      String address,
      Long organisationId,
      String subject,
      String subjectId,
      String action,
      String changes) {
    this.at = at;
    this.accountId = accountId;
    this.accountName = accountName;
    this.address = address;
    this.organisationId = organisationId;
    this.subject = subject;
    this.subjectId = subjectId;
    this.action = action;
    this.changes = changes;
  }

  /** The account, or null for the portal itself. */
  public Long getAccountId() {
    return accountId;
  }

  public Long getId() {
    return id;
  }

  public Instant getAt() {
    return at;
  }

  /** The person, or null for the portal itself. */
  public String getAccountName() {
    return accountName;
  }

  public String getAddress() {
    return address;
  }

  public Long getOrganisationId() {
    return organisationId;
  }

  public String getSubject() {
    return subject;
  }

  public String getSubjectId() {
    return subjectId;
  }

  public String getAction() {
    return action;
  }

  /** JSON array of {@code {field, before, after}}, or null. */
  public String getChanges() {
    return changes;
  }
}
