package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.DomainEvent.Change;
import org.numberdesk.shared.FieldError;
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
  @Inject private Caller caller;
  @Inject private Event<DomainEvent> events;

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

  private PhoneNumber find(String e164) {
    return numbers
        .find(caller.scope(), e164)
        .orElseThrow(() -> new NotFound(PhoneNumber.class, e164));
  }

  /** Numbers by supply status and by whether they may send. */
  @RequiresPermission(Permission.NUMBERS_VIEW)
  public NumberSummary summary() {
    return new NumberSummary(
        numbers.countByStatus(caller.scope()), numbers.countByState(caller.scope()));
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
   * Changes what people keep of a number; null leaves a part as it is.
   *
   * @throws InvalidFields where a part is too long
   */
  @RequiresPermission(value = Permission.NUMBERS_EDIT, of = PhoneNumber.class)
  public JudgedNumber describe(String e164, String label, String notes, List<String> tags) {
    check(label, notes, tags);
    PhoneNumber number = find(e164);
    List<Change> changes = new ArrayList<>();
    if (label != null) {
      note(changes, "label", number.label(), label.strip());
      number.label(label);
    }
    if (notes != null) {
      note(changes, "notes", number.notes(), notes.strip());
      number.note(notes);
    }
    if (tags != null) {
      String before = String.join(", ", number.tags());
      number.tag(tags);
      note(changes, "tags", before, String.join(", ", number.tags()));
    }
    if (!changes.isEmpty()) {
      events.fire(new NumberDescribed(number.organisationId(), e164, List.copyOf(changes)));
    }
    return book.judge(List.of(number)).get(0);
  }

  private static void note(List<Change> changes, String field, String before, String after) {
    if (!Objects.equals(before == null ? "" : before, after)) {
      changes.add(new Change(field, before, after));
    }
  }

  private static void check(String label, String notes, List<String> tags) {
    List<FieldError> errors = new ArrayList<>();
    if (label != null && label.strip().length() > PhoneNumber.LABEL_LENGTH) {
      errors.add(FieldError.of("label", "error.field.tooLong", PhoneNumber.LABEL_LENGTH));
    }
    if (notes != null && notes.strip().length() > PhoneNumber.NOTES_LENGTH) {
      errors.add(FieldError.of("notes", "error.field.tooLong", PhoneNumber.NOTES_LENGTH));
    }
    if (tags != null) {
      if (tags.size() > PhoneNumber.TAGS) {
        errors.add(FieldError.of("tags", "numbers.error.tooManyTags", PhoneNumber.TAGS));
      }
      for (int i = 0; i < tags.size(); i++) {
        String tag = tags.get(i);
        if (tag == null || tag.isBlank() || tag.contains(",")) {
          errors.add(FieldError.of("tags[" + i + "]", "numbers.error.tag"));
        } else if (tag.strip().length() > PhoneNumber.TAG_LENGTH) {
          errors.add(
              FieldError.of("tags[" + i + "]", "error.field.tooLong", PhoneNumber.TAG_LENGTH));
        }
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
  }

  /** Counts of the whole inventory. */
  public record NumberSummary(Map<NumberStatus, Long> byStatus, Map<SendState, Long> byState) {

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
