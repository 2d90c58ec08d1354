package org.numberdesk.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.numberdesk.shared.VersionedEntity;

/**
 * Days on which an organisation wants nothing changed, such as its busiest week. Days are those of
 * the organisation's zone, the first and the last included.
 */
@Entity
@Table(name = "blackout_date")
public class BlackoutDate extends VersionedEntity {

  static final int REASON_LENGTH = 200;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "organisation_id", nullable = false)
  private Organisation organisation;

  @Column(name = "first_day", nullable = false)
  private LocalDate first;

  @Column(name = "last_day", nullable = false)
  private LocalDate last;

  @Column(name = "reason", nullable = false, length = REASON_LENGTH)
  private String reason;

  protected BlackoutDate() {}

  BlackoutDate(Organisation organisation, LocalDate first, LocalDate last, String reason) {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("The last day is not before the first");
    }
    this.organisation = organisation;
    this.first = first;
    this.last = last;
    this.reason = reason;
  }

  public LocalDate first() {
    return first;
  }

  public LocalDate last() {
    return last;
  }

  /** Why, in the organisation's words. */
  public String reason() {
    return reason;
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
