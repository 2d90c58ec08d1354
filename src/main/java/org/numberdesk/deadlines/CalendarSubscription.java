package org.numberdesk.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.numberdesk.security.Secrets;
import org.numberdesk.shared.VersionedEntity;

/**
 * A calendar that a person reads with a program of their own. Whoever has its address can read it,
 * so the address is a secret: shown once, kept as its hash. Ends when it is revoked, or when the
 * account may no longer see what is in it.
 */
@Entity
@Table(name = "calendar_subscription")
public class CalendarSubscription extends VersionedEntity {

  public static final int NAME_LENGTH = 100;

  @Column(name = "account_id", nullable = false, updatable = false)
  private long accountId;

  @Column(name = "organisation_id", updatable = false)
  private Long organisationId;

  @Column(name = "name", nullable = false, length = NAME_LENGTH)
  private String name;

  @Column(name = "hash", nullable = false, updatable = false, length = 64)
  private String hash;

  @Column(name = "touching_only", nullable = false)
  private boolean touchingOnly;

  @Column(name = "own_dates", nullable = false)
  private boolean ownDates;

  @Column(name = "countries", nullable = false, length = 400)
  private String countries;

  @Column(name = "alarm_days", nullable = false, length = 40)
  private String alarmDays;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected CalendarSubscription() {}

  CalendarSubscription(long accountId, Long organisationId, CalendarDesk.Wish wish, String secret) {
    this.accountId = accountId;
    this.organisationId = organisationId;
    this.name = wish.name().strip();
    this.hash = Secrets.hash(secret);
    this.touchingOnly = wish.touchingOnly();
    this.ownDates = wish.ownDates();
    this.countries = String.join(",", wish.countries());
    this.alarmDays = text(wish.alarmDays());
  }

  static String text(Collection<Integer> days) {
    return days.stream().distinct().map(String::valueOf).collect(Collectors.joining(","));
  }

  static List<Integer> days(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
  }

  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  public long accountId() {
    return accountId;
  }

  /** The organisation whose dates are in it; null for staff. */
  public Long organisationId() {
    return organisationId;
  }

  public String name() {
    return name;
  }

  /** Only rules that touch numbers. */
  public boolean touchingOnly() {
    return touchingOnly;
  }

  /** What is dated about the organisation itself, too. */
  public boolean ownDates() {
    return ownDates;
  }

  /** Countries of the rules; empty for all. */
  public List<String> countries() {
    return countries.isEmpty() ? List.of() : List.of(countries.split(","));
  }

  /** How many days before a date the calendar rings; empty for never. */
  public List<Integer> alarmDays() {
    return days(alarmDays);
  }

  public Instant revokedAt() {
    return revokedAt;
  }
}
