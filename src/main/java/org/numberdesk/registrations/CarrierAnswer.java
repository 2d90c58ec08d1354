package org.numberdesk.registrations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.numberdesk.shared.VersionedEntity;

/** What one carrier, or the body that answers for several, says of a registration. */
@Entity
@Table(name = "registration_carrier")
public class CarrierAnswer extends VersionedEntity {

  /** Where one body answers for all. */
  public static final String ALL_CARRIERS = "Carriers";

  public static final int NAME_LENGTH = 100;
  public static final int REFERENCE_LENGTH = 200;

  /** How far it is with this carrier. */
  public enum Status {
    PENDING,
    APPROVED,
    REJECTED
  }

  @Column(name = "name", nullable = false, length = NAME_LENGTH)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false, length = 20)
  private Status status;

  @Column(name = "code", length = 100)
  private String code;

  @Column(name = "reference", length = REFERENCE_LENGTH)
  private String reference;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected CarrierAnswer() {}

  CarrierAnswer(String name, Status status, String code, String reference, Instant decidedAt) {
    this.name = name;
    this.status = status;
    this.code = code;
    this.reference = reference;
    this.decidedAt = decidedAt;
  }

  void become(CarrierAnswer later) {
    status = later.status;
    code = later.code;
    decidedAt = later.decidedAt;
    if (later.reference != null) {
      reference = later.reference;
    }
  }

  public String name() {
    return name;
  }

  public Status status() {
    return status;
  }

  /** The carrier's own reason code, or null. */
  public String code() {
    return code;
  }

  /** Under which the carrier files it, or null. */
  public String reference() {
    return reference;
  }

  public Instant decidedAt() {
    return decidedAt;
  }
}
