package org.numberdesk.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.numberdesk.numbers.NumberGroupRepository;
import org.numberdesk.organisations.AccountRepository;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** Staff write once to all customers whose numbers meet a condition. */
@ApplicationScoped
@Transactional
public class AnnouncementDesk {

  /** Values in a cursor of the list. */
  public static final int CURSOR = AnnouncementRepository.CURSOR;

  @Inject private AnnouncementRepository announcements;
  @Inject private NumberGroupRepository numbers;
  @Inject private AccountRepository accounts;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /** Whom an announcement reaches. */
  public record Reach(int organisations, int people, long numbers) {}

  /**
   * Whom a condition reaches at this moment.
   *
   * @throws InvalidFields for what cannot be read in it
   */
  @RequiresPermission(Permission.ANNOUNCE)
  public Reach reach(ConditionEntry condition) {
    refuse(conditionErrors(condition));
    return reach(numbers.countByOrganisation(condition.condition()));
  }

  private Reach reach(Map<Long, Long> touched) {
    int people = touched.keySet().stream().mapToInt(id -> accounts.listOf(id).size()).sum();
    return new Reach(
        touched.size(), people, touched.values().stream().mapToLong(Long::longValue).sum());
  }

  /**
   * Sends it by bell and mail.
   *
   * @throws InvalidFields for what is missing or too long
   * @throws ReachesNobody where no number meets the condition
   */
  @RequiresPermission(Permission.ANNOUNCE)
  public Reach send(String title, String text, ConditionEntry condition) {
    List<FieldError> errors = conditionErrors(condition);
    check(errors, "title", title, Announcement.TITLE);
    check(errors, "text", text, Announcement.TEXT);
    refuse(errors);
    Map<Long, Long> touched = numbers.countByOrganisation(condition.condition());
    if (touched.isEmpty()) {
      throw new ReachesNobody();
    }
    Reach reach = reach(touched);
    Announcement sent = new Announcement(title, text, condition, clock.instant(), reach);
    announcements.add(sent);
    events.fire(new AnnouncementSent(sent.id(), sent.title(), sent.text(), "/numbers", touched));
    return reach;
  }

  /** What was sent, newest first. */
  @RequiresPermission(Permission.ANNOUNCE)
  public Page<Announcement> list(PageRequest request) {
    return announcements.list(request);
  }

  private static List<FieldError> conditionErrors(ConditionEntry condition) {
    List<FieldError> errors = new ArrayList<>();
    condition
        .unreadable()
        .forEach(field -> errors.add(FieldError.of("condition." + field, "error.field.notInList")));
    return errors;
  }

  private static void check(List<FieldError> errors, String field, String text, int longest) {
    if (text == null || text.isBlank()) {
      errors.add(FieldError.of(field, "error.field.required"));
    } else if (text.strip().length() > longest) {
      errors.add(FieldError.of(field, "error.field.tooLong", longest));
    }
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
  }
}
