package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** The inventory of an organisation: which numbers there are, and whether each may send. */
@ApplicationScoped
@Transactional
public class NumberInventory {

  @Inject private PhoneNumberRepository numbers;
  @Inject private SenderFactBook book;
  @Inject @Any private Instance<NumberStorySource> stories;
  @Inject @Any private Instance<NumberConditions> conditions;
  @Inject private KeptCounts counts;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private NumberChanges changes;
  @Inject private ListColumnRepository columns;

  @RequiresPermission(Permission.NUMBERS_VIEW)
  public Page<JudgedNumber> list(NumberFilter filter, PageRequest request) {
    Page<PhoneNumber> page = numbers.list(caller.scope(), filter, request);
    return new Page<>(book.judge(page.items()), page.next(), page.previous());
  }

  @RequiresPermission(value = Permission.NUMBERS_VIEW, of = PhoneNumber.class)
  public JudgedNumber get(String e164) {
    return book.judge(List.of(find(e164))).get(0);
  }

  /** Which numbers a dated rule touches; empty where there is no such rule. */
  @RequiresPermission(Permission.NUMBERS_VIEW)
  public Optional<NumberCondition> touchedBy(String deadline) {
    return conditions.stream().flatMap(known -> known.ofDeadline(deadline).stream()).findFirst();
  }

  /** Everything that happened to a number, and the registrations that name it. */
  @RequiresPermission(value = Permission.NUMBERS_VIEW, of = PhoneNumber.class)
  public NumberStory story(String e164) {
    PhoneNumber number = find(e164);
    NumberStory story = new NumberStory();
    stories.forEach(source -> source.tell(number, story));
    return story;
  }

  /** What lies ahead of a number, the soonest first; days are the caller's. */
  @RequiresPermission(value = Permission.NUMBERS_VIEW, of = PhoneNumber.class)
  public List<WhatComes.Coming> coming(String e164) {
    return WhatComes.of(book.facts(find(e164)), clock.instant(), caller.zone());
  }

  private PhoneNumber find(String e164) {
    return numbers
        .find(caller.scope(), e164)
        .orElseThrow(() -> new NotFound(PhoneNumber.class, e164));
  }

  /** Numbers by whether they may send. */
  @RequiresPermission(Permission.NUMBERS_VIEW)
  public NumberSummary summary() {
    return new NumberSummary(numbers.countByState(caller.scope()));
  }

  /** The same for a page, on which it may be half a minute old where numbers are very many. */
  @RequiresPermission(Permission.NUMBERS_VIEW)
  public NumberSummary overview() {
    Scope scope = caller.scope();
    return counts.of(scope, () -> new NumberSummary(numbers.countByState(scope)));
  }

  /** Numbers by supply status. */
  @RequiresPermission(Permission.NUMBERS_VIEW)
  public Map<NumberStatus, Long> countByStatus() {
    return numbers.countByStatus(caller.scope());
  }

  /** How many numbers a filter finds. */
  @RequiresPermission(Permission.NUMBERS_VIEW)
  public long count(NumberFilter filter) {
    return numbers.count(caller.scope(), filter);
  }

  /** The columns of the list that the caller wants to see. */
  @RequiresPermission(Permission.NUMBERS_VIEW)
  public Set<ListColumn> columns() {
    return columns.of(caller.accountId());
  }

  /** Shows these columns to the caller from now on. */
  @RequiresPermission(Permission.NUMBERS_VIEW)
  public void show(Set<ListColumn> chosen) {
    columns.keep(caller.accountId(), chosen);
  }

  /** What keeps numbers from sending, the most numbers first. */
  @RequiresPermission(Permission.NUMBERS_VIEW)
  public List<BlockedGroup> blocked() {
    return numbers.countBlocked(caller.scope()).stream()
        .filter(row -> row[1] != null)
        .map(
            row ->
                new BlockedGroup(
                    (SendState) row[0], (String) row[1], (SenderType) row[2], (Long) row[3]))
        .sorted((one, other) -> Long.compare(other.count(), one.count()))
        .toList();
  }

  /**
   * Changes what people keep of a number.
   *
   * @throws InvalidFields where a part is too long
   */
  @RequiresPermission(value = Permission.NUMBERS_EDIT, of = PhoneNumber.class)
  public JudgedNumber describe(String e164, NumberDescription said) {
    DescriptionRules.check(said);
    PhoneNumber number = find(e164);
    changes.describe(List.of(number), one -> said);
    return book.judge(List.of(number)).get(0);
  }

  /** Says when a number was bought, where a person knows better; null for unknown. */
  @RequiresPermission(value = Permission.NUMBERS_EDIT, of = PhoneNumber.class)
  public void bought(String e164, LocalDate on) {
    changes.bought(find(e164), on);
  }

  /** Counts of the whole inventory. */
  public record NumberSummary(Map<SendState, Long> byState) {

    public long of(SendState state) {
      return byState.getOrDefault(state, 0L);
    }

    public long total() {
      return byState.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** Numbers of one sender type that one reason keeps from sending freely. */
  public record BlockedGroup(SendState state, String code, SenderType senderType, long count) {}
}
