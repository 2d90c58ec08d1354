package org.numberdesk.porting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.numberdesk.shared.VersionedEntity;

/** One number of an order: its calls and its texts, each on its own way. */
@Entity
@Table(name = "port_number")
public class PortedNumber extends VersionedEntity {

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "port_order_id", nullable = false)
  private PortOrder order;

  @Column(name = "ordinal", nullable = false)
  private int ordinal;

  @Column(name = "organisation_id", nullable = false, updatable = false)
  private long organisationId;

  @Column(name = "e164", nullable = false, length = 20)
  private String e164;

  @Enumerated(EnumType.STRING)
  @Column(name = "voice", nullable = false, length = 20)
  private VoiceState voice = VoiceState.WAITING;

  @Enumerated(EnumType.STRING)
  @Column(name = "sms", nullable = false, length = 20)
  private SmsTrack sms;

  @Column(name = "voice_at")
  private Instant voiceAt;

  @Column(name = "sms_at")
  private Instant smsAt;

  @Column(name = "brought_in", nullable = false)
  private boolean broughtIn;

  protected PortedNumber() {}

  PortedNumber(PortOrder order, int ordinal, String e164, SmsTrack sms) {
    this.order = order;
    this.ordinal = ordinal;
    this.organisationId = order.organisationId();
    this.e164 = e164;
    this.sms = sms;
  }

  void ported(Instant at) {
    voice = VoiceState.PORTED;
    voiceAt = at;
  }

  void returned(Instant at) {
    voice = VoiceState.RETURNED;
    voiceAt = at;
  }

  void moveSms(SmsTrack to, Instant at) {
    sms = to;
    smsAt = at;
  }

  /** The order put it into the inventory, so it takes it out again where it fails. */
  void bringIn() {
    broughtIn = true;
  }

  public String e164() {
    return e164;
  }

  public VoiceState voice() {
    return voice;
  }

  public SmsTrack sms() {
    return sms;
  }

  /** When calls moved, or null. */
  public Instant voiceAt() {
    return voiceAt;
  }

  /** When the track of the texts last moved, or null. */
  public Instant smsAt() {
    return smsAt;
  }

  boolean isBroughtIn() {
    return broughtIn;
  }

  PortOrder order() {
    return order;
  }
}
