package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.BusinessRuleViolation;
import org.numberdesk.shared.PageRequest;

/**
 * Approves cases in which nothing is found, many at a sitting; each is a transaction of its own.
 */
@ApplicationScoped
@Transactional
public class BulkDesk {

  /** How many are listed at once. */
  public static final int MOST = 50;

  @Inject private ReviewQueue queue;
  @Inject private ReviewDesk desk;
  @Inject private RegistrationRepository registrations;
  @Inject private PreflightDesk preflight;
  @Inject private Caller caller;

  /** By the rules of today something is found in a case that was clean when it was handed in. */
  public static final class NoLongerClean extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    NoLongerClean() {
      super("review.bulk.error.found");
    }
  }

  /** The cases that can be approved together: nobody holds them, and the caller wrote none. */
  @RequiresPermission(Permission.REGISTRATIONS_REVIEW)
  public List<ReviewQueue.Waiting> list() {
    QueueFilter clean = new QueueFilter(ReviewStep.TO_REVIEW, null, null, true, false);
    return queue.list(clean, PageRequest.first(ReviewStep.TO_REVIEW.path(), MOST)).items().stream()
        .filter(
            waiting ->
                waiting.registration().createdBy() == null
                    || !waiting.registration().createdBy().equals(caller.accountId()))
        .toList();
  }

  /**
   * Claims and approves one of them, as it was listed.
   *
   * @param version the version that was listed
   * @throws NoLongerClean where preflight finds something by the rules of today
   */
  @RequiresPermission(value = Permission.REGISTRATIONS_REVIEW, of = Registration.class)
  public void approve(Long id, long version) {
    Registration found = registrations.find(caller.scope(), id).orElseThrow();
    found.expect(version);
    if (!preflight.judge(found.submission()).findings().isEmpty()) {
      throw new NoLongerClean();
    }
    Registration held = desk.make(id, RegistrationMove.CLAIM, MoveRequest.plain(version));
    desk.make(id, RegistrationMove.APPROVE, MoveRequest.plain(held.version()));
  }
}
