package org.numberdesk.numbers.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.numberdesk.jobs.JobRunner;
import org.numberdesk.numbers.DescriptionRules;
import org.numberdesk.numbers.NumberFilter;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;

/**
 * Does something to many numbers of the caller's organisation. Up to {@link BulkStep#NUMBERS} are
 * done before the answer, more go on as a job that can be left and come back to.
 */
@ApplicationScoped
public class BulkDesk {

  /** Numbers one action takes at most. */
  public static final int MOST = 100_000;

  /** Numbers that are done before the answer; more go on as a job. */
  public static final int AT_ONCE = BulkStep.NUMBERS;

  private static final int LATEST = 10;

  @Inject private BulkStart start;
  @Inject private BulkStep step;
  @Inject private JobRunner jobs;
  @Inject private Caller caller;

  /**
   * Which numbers are meant.
   *
   * @param addresses those chosen one by one; null for all that a filter finds
   */
  public record Selection(Set<String> addresses, NumberFilter filter) {

    public static Selection of(List<String> addresses) {
      return new Selection(new LinkedHashSet<>(addresses), null);
    }

    public static Selection all(NumberFilter filter) {
      return new Selection(null, filter);
    }
  }

  /**
   * Changes what people keep of the numbers.
   *
   * @return by which its progress is asked for
   * @throws InvalidFields at {@code value} where it does not fit
   */
  @RequiresPermission(Permission.NUMBERS_EDIT)
  public Long change(Selection numbers, BulkKind kind, String value) {
    String said = value == null ? "" : value.strip();
    if (!kind.isEdit()) {
      throw new InvalidFields("kind", "error.field.notInList");
    }
    if (said.isEmpty() && !kind.clears()) {
      throw new InvalidFields("value", "error.field.required");
    }
    try {
      DescriptionRules.check(kind.alone(said));
    } catch (InvalidFields e) {
      throw new InvalidFields(
          "value", e.errors().get(0).key(), e.errors().get(0).parameters().toArray());
    }
    return begin(numbers, kind, said);
  }

  /** Marks numbers as given back. */
  @RequiresPermission(Permission.NUMBERS_IMPORT)
  public Long release(Selection numbers) {
    return begin(numbers, BulkKind.RELEASE, "");
  }

  /** Notes numbers down for a registration that begins with them. */
  @RequiresPermission(Permission.REGISTRATIONS_EDIT)
  public Long gather(Selection numbers) {
    return begin(numbers, BulkKind.REGISTER, "");
  }

  /**
   * Puts gathered numbers into a registration, some after some.
   *
   * @param gathered what {@link #gather} gave
   * @param target the registration
   * @return by which its progress is asked for
   */
  @RequiresPermission(value = Permission.REGISTRATIONS_EDIT, of = BulkChange.class)
  public Long into(Long gathered, long target) {
    return goOn(start.into(target, get(gathered)));
  }

  /** What is still putting numbers into a registration, or stopped before the last of them. */
  @RequiresPermission(Permission.NUMBERS_VIEW)
  public Optional<BulkChange> findInto(long target) {
    return start.findUnfinished(caller.scope(), target);
  }

  private Long begin(Selection numbers, BulkKind kind, String value) {
    if (caller.organisationId() == null) {
      throw new InvalidFields("organisation", "registrations.error.organisationNeeded");
    }
    return goOn(start.begin(caller.organisationId(), numbers, kind, value));
  }

  private Long goOn(BulkChange started) {
    if (started.isRunning() && started.total() > BulkStep.NUMBERS) {
      jobs.wake(BulkJob.NAME);
    } else {
      while (started.isRunning() && step.next(started.id())) {
        // five hundred after five hundred
      }
    }
    return started.id();
  }

  /** How far it is. */
  @RequiresPermission(value = Permission.NUMBERS_VIEW, of = BulkChange.class)
  public BulkChange get(Long id) {
    return start.find(caller.scope(), id).orElseThrow(() -> new NotFound(BulkChange.class, id));
  }

  /**
   * What is being done to many numbers of the caller's organisation, and what the caller did not
   * wait for and is done since a moment; the newest first.
   */
  @RequiresPermission(Permission.NUMBERS_VIEW)
  public List<BulkChange> listUnderWay(Instant since) {
    return start.latest(caller.scope(), LATEST).stream()
        .filter(of -> of.isRunning() || of.wasLeft(caller.accountId(), since))
        .toList();
  }

  /** The numbers meant, at most so many. */
  @RequiresPermission(value = Permission.NUMBERS_VIEW, of = BulkChange.class)
  public List<String> numbers(Long id, int limit) {
    return start.numbers(get(id), limit);
  }
}
