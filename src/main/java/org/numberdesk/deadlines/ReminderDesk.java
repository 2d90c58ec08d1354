package org.numberdesk.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.InvalidFields;

/** When the caller wants to be told of dates. */
@ApplicationScoped
@Transactional
public class ReminderDesk {

  @Inject private ReminderRepository reminders;
  @Inject private Caller caller;

  /** The days before a date. */
  @RequiresPermission(Permission.DEADLINES_VIEW)
  public List<Integer> days() {
    return reminders
        .findPreference(caller.accountId())
        .map(ReminderPreference::days)
        .orElse(CalendarDesk.DAYS);
  }

  /**
   * Chooses them; none is a choice too.
   *
   * @throws InvalidFields for a day that is not offered
   */
  @RequiresPermission(Permission.DEADLINES_VIEW)
  public void choose(List<Integer> days) {
    if (!CalendarDesk.DAYS.containsAll(days)) {
      throw new InvalidFields("days", "error.field.notInList");
    }
    reminders
        .findPreference(caller.accountId())
        .ifPresentOrElse(
            known -> known.choose(days),
            () -> reminders.add(new ReminderPreference(caller.accountId(), days)));
  }
}
