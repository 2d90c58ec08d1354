package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.numberdesk.organisations.Account;
import org.numberdesk.organisations.AccountRepository;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.preflight.Submission;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** What waits at the desk, in the order in which it should be taken up, and a case to look at. */
@ApplicationScoped
@Transactional
public class ReviewQueue {

  /** Values in a cursor of the queue. */
  public static final int CURSOR = 2;

  private static final int OTHERS = 8;

  @Inject private ReviewQueueRepository queue;
  @Inject private RegistrationRepository registrations;
  @Inject private OrganisationRepository organisations;
  @Inject private AccountRepository accounts;
  @Inject private PreflightDesk preflight;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * One case as the queue lists it.
   *
   * @param holder who holds it, or null
   * @param claimable whether the caller may take it
   * @param now when it was read
   */
  public record Waiting(
      Registration registration,
      RegistrationStatus status,
      Organisation organisation,
      CaseFile.Holder holder,
      boolean claimable,
      Instant now) {}

  /** One page of a step. */
  @RequiresPermission(Permission.REVIEW_VIEW)
  public Page<Waiting> list(QueueFilter filter, PageRequest request) {
    Instant now = clock.instant();
    Page<Registration> page = queue.list(caller.scope(), filter, now, request);
    Map<Long, Organisation> owners =
        organisations.map(caller.scope(), ids(page.items(), Registration::organisationId));
    return page.map(
        found ->
            new Waiting(
                found,
                found.status(now),
                owners.get(found.organisationId()),
                holder(found, now),
                RegistrationMove.CLAIM.allowedFrom(found.status(now))
                    && caller.can(Permission.REGISTRATIONS_REVIEW),
                now));
  }

  private static Collection<Long> ids(
      List<Registration> rows, java.util.function.Function<Registration, Long> id) {
    return rows.stream().map(id).collect(Collectors.toSet());
  }

  /** How many wait, by step; only for steps that are worked off. */
  @RequiresPermission(Permission.REVIEW_VIEW)
  public Map<ReviewStep, Long> count() {
    return queue.count(caller.scope(), clock.instant());
  }

  /** The organisations that can be filtered by, by name. */
  @RequiresPermission(Permission.REVIEW_VIEW)
  public List<Organisation> listOrganisations() {
    return organisations.list(caller.scope());
  }

  /**
   * The next case of a step, apart from one.
   *
   * @param except the case just looked at
   */
  @RequiresPermission(Permission.REVIEW_VIEW)
  public Optional<Registration> next(ReviewStep step, long except) {
    return queue
        .list(
            caller.scope(),
            QueueFilter.of(step),
            clock.instant(),
            PageRequest.first(step.path(), 2))
        .items()
        .stream()
        .filter(found -> found.id() != except)
        .findFirst();
  }

  /** Opens a case. The holder's lease begins anew. */
  @RequiresPermission(value = Permission.REVIEW_VIEW, of = Registration.class)
  public CaseFile open(Long id) {
    Instant now = clock.instant();
    if (caller.accountId() != null) {
      queue.touch(id, caller.accountId(), now);
    }
    Registration found =
        registrations
            .find(caller.scope(), id)
            .orElseThrow(() -> new NotFound(Registration.class, id));
    Organisation owner = organisations.find(caller.scope(), found.organisationId()).orElseThrow();
    List<RegistrationRevision> revisions = found.revisions();
    Submission text =
        revisions.isEmpty() ? found.submission() : revisions.get(revisions.size() - 1).submission();
    return new CaseFile(
        now,
        found.id(),
        found.version(),
        found.title(),
        found.senderType(),
        found.numberCount(),
        found.revision(),
        owner.id(),
        owner.key(),
        owner.name(),
        found.status(now),
        new CaseFile.Dates(
            found.submittedAt(),
            found.dueAt(),
            found.resubmitBy(),
            found.sentAt(),
            found.expiresAt(),
            found.cureBy()),
        holder(found, now),
        found.createdBy() != null && found.createdBy().equals(caller.accountId()),
        CaseMoves.of(found, caller, now),
        text,
        revisions.size() < 2 ? null : revisions.get(revisions.size() - 2).submission(),
        preflight.standing(found.id(), preflight.judge(text)),
        found.report(),
        found.steps().stream().map(CaseFile.Step::of).toList(),
        found.carriers().stream().map(CaseFile.Carrier::of).toList(),
        queue.listLatest(found.organisationId(), OTHERS + 1).stream()
            .filter(other -> !other.equals(found))
            .limit(OTHERS)
            .map(other -> CaseFile.Other.of(other, now))
            .toList());
  }

  private CaseFile.Holder holder(Registration found, Instant now) {
    Long holder = found.heldBy(now);
    return holder == null
        ? null
        : new CaseFile.Holder(
            accounts.find(holder).map(Account::displayName).orElse(""),
            found.claimedUntil(),
            holder.equals(caller.accountId()));
  }
}
