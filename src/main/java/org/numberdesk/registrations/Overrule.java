package org.numberdesk.registrations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.numberdesk.preflight.Finding;
import org.numberdesk.shared.VersionedEntity;

/**
 * A finding of preflight that staff hold not to apply to one registration: the rule read it
 * wrongly, or something outside the text answers it. It stands for the code at its field, in every
 * later revision, until it is lifted; a lifted one stays on record.
 */
@Entity
@Table(name = "overrule")
public class Overrule extends VersionedEntity {

  public static final int REASON_LENGTH = 1000;
  private static final int FINDING_LENGTH = 1000;

  @Column(name = "registration_id", nullable = false, updatable = false)
  private long registrationId;

  @Column(name = "organisation_id", nullable = false, updatable = false)
  private long organisationId;

  @Column(name = "code", nullable = false, updatable = false, length = 60)
  private String code;

  @Column(name = "field", nullable = false, updatable = false, length = 200)
  private String field;

  @Column(name = "finding", nullable = false, updatable = false, length = FINDING_LENGTH)
  private String finding;

  @Column(name = "reason", nullable = false, updatable = false, length = REASON_LENGTH)
  private String reason;

  @Column(name = "account_name", updatable = false, length = 200)
  private String accountName;

  @Column(name = "lifted_at")
  private Instant liftedAt;

  @Column(name = "lifted_by_name", length = 200)
  private String liftedByName;

  protected Overrule() {}

  Overrule(Registration registration, Finding overruled, String reason, String accountName) {
    this.registrationId = registration.id();
    this.organisationId = registration.organisationId();
    this.code = overruled.code();
    this.field = overruled.field();
    this.finding = cut(overruled.message());
    this.reason = reason;
    this.accountName = accountName;
  }

  private static String cut(String text) {
    return text.length() <= FINDING_LENGTH ? text : text.substring(0, FINDING_LENGTH - 1) + "…";
  }

  /** Takes it back: the finding counts again. */
  void lift(String by, Instant now) {
    if (liftedAt == null) {
      liftedAt = now;
      liftedByName = by;
    }
  }

  /** Whether it stands and is about this finding. */
  public boolean covers(Finding found) {
    return stands() && found.code().equals(code) && found.field().equals(field);
  }

  public boolean stands() {
    return liftedAt == null;
  }

  public long registrationId() {
    return registrationId;
  }

  public long organisationId() {
    return organisationId;
  }

  public String code() {
    return code;
  }

  /** The JSON path at which it was found. */
  public String field() {
    return field;
  }

  /** What preflight said, as it said it then. */
  public String finding() {
    return finding;
  }

  public String reason() {
    return reason;
  }

  /** Who overruled it, or null for the portal itself. */
  public String accountName() {
    return accountName;
  }

  public Instant liftedAt() {
    return liftedAt;
  }

  public String liftedByName() {
    return liftedByName;
  }
}
