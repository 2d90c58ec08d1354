package org.numberdesk.porting;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.numberdesk.shared.VersionedEntity;

/**
 * The dates of a port order, instants in UTC and null where there is none. Its moves set them;
 * clocks, lists and the forecast go by them.
 */
@MappedSuperclass
public abstract class PortDates extends VersionedEntity {

  /** How long an answer is waited for. */
  public static final Duration ANSWER = Duration.ofDays(30);

  /** How long a finished port can be taken back. */
  public static final Duration SNAPBACK = Duration.ofHours(24);

  @Column(name = "status_since", nullable = false)
  Instant statusSince;

  @Column(name = "submitted_at")
  Instant submittedAt;

  @Column(name = "foc_at")
  Instant focAt;

  @Column(name = "zone", length = 60)
  String zone;

  @Column(name = "lock_at")
  Instant lockAt;

  @Column(name = "asked_at")
  Instant askedAt;

  @Column(name = "timer_at")
  Instant timerAt;

  @Column(name = "planned_start")
  Instant plannedStart;

  @Column(name = "voice_end")
  Instant voiceEnd;

  @Column(name = "expected_end")
  Instant expectedEnd;

  @Column(name = "likely_end")
  Instant likelyEnd;

  @Column(name = "worst_end")
  Instant worstEnd;

  @Column(name = "actual_start")
  Instant actualStart;

  @Column(name = "actual_end")
  Instant actualEnd;

  @Column(name = "voice_ported_at")
  Instant voicePortedAt;

  @Column(name = "settled_at")
  Instant settledAt;

  @Column(name = "release_owner", length = 200)
  String releaseOwner;

  @Column(name = "release_due")
  LocalDate releaseDue;

  @Column(name = "released_at")
  Instant releasedAt;

  void handedIn(Instant at) {
    submittedAt = at;
  }

  /** A date the carrier confirmed, and from when on it is locked. */
  void scheduled(Instant at, ZoneId inZone, Instant locked) {
    focAt = at;
    zone = inZone.getId();
    lockAt = locked;
    askedAt = null;
  }

  /** Keeps what was forecast for a start, so that later cut-overs do not move what was promised. */
  void forecast(Instant start, OutageForecast.Forecast forecast) {
    OutageForecast.Pause pause = forecast.shown();
    plannedStart = start;
    voiceEnd = start.plus(forecast.voice().likely());
    expectedEnd = start.plus(pause.expected());
    likelyEnd = start.plus(pause.likely());
    worstEnd = start.plus(pause.worst());
  }

  void askedFor(Instant at) {
    askedAt = at;
  }

  void begun(Instant at) {
    actualStart = actualStart == null ? at : actualStart;
  }

  /** Texts, or calls where no text moves, run again; null takes that back. */
  void over(Instant at) {
    actualEnd = at;
  }

  void voiceOver(Instant at) {
    voicePortedAt = at;
  }

  void settled(Instant at) {
    settledAt = at;
  }

  void release(String owner, LocalDate due, Instant at) {
    releaseOwner = owner;
    releaseDue = due;
    releasedAt = at;
  }

  public Instant statusSince() {
    return statusSince;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  /** The confirmed date (firm order commitment), or null. */
  public Instant focAt() {
    return focAt;
  }

  /** The zone the customer and the carrier speak of, or null before any date was named. */
  public ZoneId zone() {
    return zone == null ? null : ZoneId.of(zone);
  }

  /** From when on nothing can be changed. */
  public Instant lockAt() {
    return lockAt;
  }

  /** The date somebody asked for instead of the confirmed one. */
  public Instant askedAt() {
    return askedAt;
  }

  public Instant plannedStart() {
    return plannedStart;
  }

  /** When calls have likely moved. */
  public Instant voiceEnd() {
    return voiceEnd;
  }

  public Instant expectedEnd() {
    return expectedEnd;
  }

  public Instant likelyEnd() {
    return likelyEnd;
  }

  public Instant worstEnd() {
    return worstEnd;
  }

  public Instant actualStart() {
    return actualStart;
  }

  public Instant actualEnd() {
    return actualEnd;
  }

  public Instant voicePortedAt() {
    return voicePortedAt;
  }

  /** Until when the port can be taken back, or null while calls have not moved. */
  public Instant snapbackUntil() {
    return voicePortedAt == null ? null : voicePortedAt.plus(SNAPBACK);
  }

  /** Who at the losing carrier lets the numbers go, or null where nobody is named. */
  public String releaseOwner() {
    return releaseOwner;
  }

  public LocalDate releaseDue() {
    return releaseDue;
  }

  public Instant releasedAt() {
    return releasedAt;
  }
}
