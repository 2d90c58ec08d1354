package org.numberdesk.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import org.numberdesk.shared.VersionedEntity;

/** On which days before a date somebody wants to be told; without one, on all of them. */
@Entity
@Table(name = "reminder_preference")
public class ReminderPreference extends VersionedEntity {

  @Column(name = "account_id", nullable = false, updatable = false)
  private long accountId;

  @Column(name = "days", nullable = false, length = 40)
  private String days;

  protected ReminderPreference() {}

  ReminderPreference(long accountId, Collection<Integer> days) {
    this.accountId = accountId;
    choose(days);
  }

  void choose(Collection<Integer> newDays) {
    days = CalendarSubscription.text(newDays);
  }

  long accountId() {
    return accountId;
  }

  List<Integer> days() {
    return CalendarSubscription.days(days);
  }
}
