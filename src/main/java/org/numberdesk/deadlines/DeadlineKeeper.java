package org.numberdesk.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.numberdesk.deadlines.DeadlineChanged.Action;
import org.numberdesk.numbers.NumberCondition;
import org.numberdesk.numbers.NumberGroupRepository;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.DomainEvent.Change;

/**
 * What every change of a dated rule brings with it: the trail, the numbers judged anew, and
 * customers told of a date that touches them. Asks for no permission; its callers do.
 */
@ApplicationScoped
class DeadlineKeeper {

  @Inject private DeadlineRepository deadlines;
  @Inject private NumberGroupRepository numbers;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;
  @Inject private Event<DateMoved> moves;

  LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  RegulatoryDeadline add(DeadlineEntry entry) {
    RegulatoryDeadline added = new RegulatoryDeadline(entry, today());
    deadlines.add(added);
    done(added, Action.ADD, List.of(change("date", null, added.dueOn())), NumberCondition.NOBODY);
    return added;
  }

  /** Corrects all but date and status; does nothing where all is so already. */
  void correct(RegulatoryDeadline rule, DeadlineEntry entry) {
    DeadlineEntry before = rule.entry();
    NumberCondition touched = rule.touches();
    List<Change> changes = differences(before, entry);
    if (!changes.isEmpty()) {
      rule.correct(entry, today());
      done(rule, Action.CORRECT, changes, touched);
    }
  }

  void move(
      RegulatoryDeadline rule,
      LocalDate date,
      DeadlineStatus status,
      String why,
      String source,
      LocalDate checked) {
    LocalDate before = rule.dueOn();
    rule.move(date, status, why, source, checked);
    done(rule, Action.MOVE, List.of(change("date", before, date)), rule.touches());
    tell(rule, before, date, rule.touches());
  }

  void vacate(RegulatoryDeadline rule, String why, String source, LocalDate checked) {
    NumberCondition touched = rule.touches();
    DeadlineStatus before = rule.status();
    rule.vacate(today(), why, source, checked);
    done(rule, Action.VACATE, List.of(change("status", before, rule.status())), touched);
    tell(rule, rule.dueOn(), null, touched);
  }

  void begin(RegulatoryDeadline rule) {
    DeadlineStatus before = rule.status();
    rule.begin();
    done(rule, Action.BEGIN, List.of(change("status", before, rule.status())), rule.touches());
  }

  void check(RegulatoryDeadline rule) {
    LocalDate before = rule.checkedOn();
    rule.checked(today());
    events.fire(
        new DeadlineChanged(
            rule.key(), Action.CHECK, List.of(change("checked", before, rule.checkedOn()))));
  }

  private void done(
      RegulatoryDeadline rule, Action what, List<Change> changes, NumberCondition before) {
    events.fire(new DeadlineChanged(rule.key(), what, changes));
    if (rule.blocks()) {
      numbers.recheck(rule.touches(), clock.instant());
      numbers.recheck(before, clock.instant());
    }
  }

  private void tell(
      RegulatoryDeadline rule, LocalDate from, LocalDate to, NumberCondition touched) {
    moves.fire(
        new DateMoved(
            rule.key(),
            rule.title(),
            from,
            to,
            rule.revision(),
            numbers.countByOrganisation(touched)));
  }

  private static Change change(String field, Object before, Object after) {
    return new Change(
        field, before == null ? null : before.toString(), after == null ? null : after.toString());
  }

  /** What differs, field by field. */
  static List<Change> differences(DeadlineEntry before, DeadlineEntry after) {
    List<Change> changes = new ArrayList<>();
    for (var part : DeadlineEntry.class.getRecordComponents()) {
      try {
        Object was = part.getAccessor().invoke(before);
        Object is = part.getAccessor().invoke(after);
        if (!Objects.equals(was, is)) {
          changes.add(change(part.getName(), was, is));
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return changes;
  }
}
