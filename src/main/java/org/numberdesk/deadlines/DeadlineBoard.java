package org.numberdesk.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.numberdesk.numbers.NumberCondition;
import org.numberdesk.numbers.NumberGroup;
import org.numberdesk.numbers.NumberGroupRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.NotFound;

/** Dated rules, and how many of the caller's numbers each touches. */
@ApplicationScoped
@Transactional
public class DeadlineBoard {

  @Inject private DeadlineRepository deadlines;
  @Inject private NumberGroupRepository groups;
  @Inject private Caller caller;

  /**
   * A rule and the numbers it touches.
   *
   * @param numbers how many of the caller's organisation; for staff, of all
   */
  public record Touching(RegulatoryDeadline rule, long numbers) {}

  /**
   * The rules of a span, the earliest first.
   *
   * @param from first day, null for the first there is
   * @param to last day, null for the last there is
   */
  @RequiresPermission(Permission.DEADLINES_VIEW)
  public List<Touching> list(LocalDate from, LocalDate to) {
    return touching(caller.scope(), deadlines.list(from, to));
  }

  @RequiresPermission(Permission.DEADLINES_VIEW)
  public Touching get(String key) {
    RegulatoryDeadline rule =
        deadlines.find(key).orElseThrow(() -> new NotFound(RegulatoryDeadline.class, key));
    return touching(caller.scope(), List.of(rule)).get(0);
  }

  /** Counts for all rules at once: the inventory is read one time. */
  List<Touching> touching(Scope scope, Collection<RegulatoryDeadline> rules) {
    Map<RegulatoryDeadline, NumberCondition> conditions =
        rules.stream().collect(Collectors.toMap(Function.identity(), RegulatoryDeadline::touches));
    List<NumberGroup> found =
        rules.isEmpty() ? List.of() : groups.count(scope, conditions.values());
    return rules.stream()
        .map(rule -> new Touching(rule, count(found, conditions.get(rule))))
        .toList();
  }

  static long count(List<NumberGroup> groups, NumberCondition condition) {
    return groups.stream()
        .filter(group -> group.meets(condition))
        .mapToLong(NumberGroup::count)
        .sum();
  }
}
