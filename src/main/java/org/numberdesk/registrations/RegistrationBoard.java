package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.security.Scope;

/** What registrations wait for, and which of their dates come next. */
@ApplicationScoped
@Transactional
public class RegistrationBoard {

  private static final Set<RegistrationStatus> CUSTOMERS =
      EnumSet.of(
          RegistrationStatus.DRAFT,
          RegistrationStatus.CHANGES_REQUESTED,
          RegistrationStatus.CARRIER_REJECTED);
  private static final Set<RegistrationStatus> OTHERS =
      EnumSet.of(
          RegistrationStatus.SUBMITTED,
          RegistrationStatus.IN_REVIEW,
          RegistrationStatus.READY_FOR_CARRIER,
          RegistrationStatus.WITH_CARRIER);
  private static final Set<RegistrationStatus> REVIEWS =
      EnumSet.of(RegistrationStatus.SUBMITTED, RegistrationStatus.IN_REVIEW);

  @Inject private RegistrationBoardRepository board;
  @Inject private CarrierTimes carrierTimes;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Reviews whose promise is broken, and those whose promise ends before a moment. */
  public record Promises(long overdue, long dueSoon) {}

  /** Those that go on only when the customer does something. */
  @RequiresPermission(Permission.REGISTRATIONS_VIEW)
  public List<RegistrationOutlook> listForCustomer(int limit) {
    Scope scope = caller.scope();
    List<Registration> found = new ArrayList<>(board.listIn(scope, CUSTOMERS, limit));
    found.addAll(board.listWarned(scope, limit));
    return outlooks(found.stream());
  }

  /** Those that staff or carriers have, who has waited longest first. */
  @RequiresPermission(Permission.REGISTRATIONS_VIEW)
  public List<RegistrationOutlook> listUnderWay(int limit) {
    return outlooks(board.listIn(caller.scope(), OTHERS, limit).stream());
  }

  /**
   * How staff keep their promises.
   *
   * @param soon what counts as due soon ends here
   */
  @RequiresPermission(Permission.REVIEW_VIEW)
  public Promises promises(Instant soon) {
    long overdue = board.countDue(caller.scope(), REVIEWS, clock.instant());
    return new Promises(overdue, board.countDue(caller.scope(), REVIEWS, soon) - overdue);
  }

  private List<RegistrationOutlook> outlooks(Stream<Registration> found) {
    Instant now = clock.instant();
    return found
        .map(
            one ->
                new RegistrationOutlook(
                    one.id(),
                    one.title(),
                    one.senderType(),
                    one.status(now),
                    one.numberCount(),
                    remark(one),
                    one.dueAt(),
                    one.resubmitBy(),
                    one.cureBy(),
                    one.expiresAt(),
                    carrierTimes.likelyAnswer(one.senderType(), one.sentAt())))
        .toList();
  }

  /** The comment of the first reason of the last refusal, which is what the customer reads. */
  private static String remark(Registration one) {
    if (!CUSTOMERS.contains(one.storedStatus()) || one.storedStatus() == RegistrationStatus.DRAFT) {
      return null;
    }
    List<RegistrationStep> steps = one.steps();
    for (int i = steps.size() - 1; i >= 0; i--) {
      for (DecisionReason reason : steps.get(i).reasons()) {
        if (reason.comment() != null && !reason.comment().isBlank()) {
          return reason.comment();
        }
      }
      if (!steps.get(i).reasons().isEmpty()) {
        return null;
      }
    }
    return null;
  }
}
