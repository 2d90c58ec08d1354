package org.numberdesk.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.numberdesk.deadlines.DatedBoard;
import org.numberdesk.deadlines.DeadlineBoard;
import org.numberdesk.numbers.NumberInventory;
import org.numberdesk.numbers.NumberInventory.NumberSummary;
import org.numberdesk.registrations.QueueFilter;
import org.numberdesk.registrations.RegistrationBoard;
import org.numberdesk.registrations.RegistrationDesk;
import org.numberdesk.registrations.RegistrationOutlook;
import org.numberdesk.registrations.RegistrationStatus;
import org.numberdesk.registrations.ReviewClock;
import org.numberdesk.registrations.ReviewQueue;
import org.numberdesk.registrations.ReviewStep;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.PageRequest;

/** What a day begins with, read in one go: for a customer, and for staff. */
@ApplicationScoped
@Transactional
public class TodayDesk {

  private static final int REGISTRATIONS = 50;
  private static final int DATES = 6;
  private static final int WAITING = 5;
  private static final int CASES = 6;

  @Inject private NumberInventory inventory;
  @Inject private RegistrationBoard board;
  @Inject private RegistrationDesk registrations;
  @Inject private ReviewQueue queue;
  @Inject private DatedBoard dated;
  @Inject private DeadlineBoard deadlines;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * A customer's day.
   *
   * @param blockers what keeps numbers from sending, the most mendable first
   * @param dates what lies ahead, the soonest first
   * @param underWay what others have, who has waited longest first
   * @param steps registrations by state
   */
  public record CustomerDay(
      NumberSummary numbers,
      List<Blocker> blockers,
      List<ComingDates.Coming> dates,
      List<RegistrationOutlook> underWay,
      Map<RegistrationStatus, Long> steps) {}

  /**
   * The desk's day.
   *
   * @param steps cases that wait, by step
   * @param promises how many are late, and how many are due before the desk's day ends
   * @param cases what should be taken up next
   * @param carriers what carriers have had longest
   */
  public record StaffDay(
      Map<ReviewStep, Long> steps,
      RegistrationBoard.Promises promises,
      List<ReviewQueue.Waiting> cases,
      List<ReviewQueue.Waiting> carriers) {}

  @RequiresPermission(Permission.NUMBERS_VIEW)
  public CustomerDay customer() {
    Instant now = clock.instant();
    List<RegistrationOutlook> waiting = board.listForCustomer(REGISTRATIONS);
    return new CustomerDay(
        inventory.overview(),
        Blockers.of(inventory.blocked(), waiting, now),
        dates(now),
        board.listUnderWay(WAITING),
        registrations.countByStatus());
  }

  private List<ComingDates.Coming> dates(Instant now) {
    ZoneId zone = caller.zone();
    LocalDate today = now.atZone(zone).toLocalDate();
    LocalDate end = today.plusDays(ComingDates.DAYS);
    return ComingDates.of(dated.list(today, end), deadlines.list(today, end), now, zone, DATES);
  }

  @RequiresPermission(Permission.REVIEW_VIEW)
  public StaffDay staff() {
    return new StaffDay(
        queue.count(),
        board.promises(endOfDay()),
        list(ReviewStep.TO_REVIEW, CASES),
        list(ReviewStep.WITH_CARRIER, WAITING));
  }

  private List<ReviewQueue.Waiting> list(ReviewStep step, int size) {
    return queue.list(QueueFilter.of(step), PageRequest.first(step.path(), size)).items();
  }

  private Instant endOfDay() {
    ZoneId desk = ReviewClock.DESK_ZONE;
    LocalDate today = clock.instant().atZone(desk).toLocalDate();
    return today.plusDays(1).atStartOfDay(desk).toInstant();
  }
}
