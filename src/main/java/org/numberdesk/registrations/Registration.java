package org.numberdesk.registrations;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.PreflightReport;
import org.numberdesk.preflight.Submission;

/**
 * One request to let numbers send. Begins as a draft of the customer; each submission is a new
 * revision, kept as it was; staff review it and file it with the carriers; the carrier's answer
 * ends the wait. In APPROVED, and only there, its numbers may send. REJECTED, WITHDRAWN and EXPIRED
 * are its ends; it is never deleted.
 *
 * <p>Which move is allowed in which state is {@link RegistrationMove}'s to say; this class keeps
 * what each move leaves behind.
 */
@Entity
@Table(name = "registration")
public class Registration extends RegistrationDates {

  public static final int TITLE_LENGTH = 200;

  /** How long a claim lasts without activity. */
  public static final Duration LEASE = Duration.ofMinutes(30);

  @Column(name = "organisation_id", nullable = false, updatable = false)
  private long organisationId;

  @Enumerated(EnumType.STRING)
  @Column(name = "sender_type", length = 20)
  private SenderType senderType;

  @Column(name = "title", nullable = false, length = TITLE_LENGTH)
  private String title;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false, length = 30)
  private RegistrationStatus status = RegistrationStatus.DRAFT;

  @Column(name = "revision", nullable = false)
  private int revision;

  @Column(name = "number_count", nullable = false)
  private int numberCount;

  @Lob
  @Column(name = "submission", nullable = false)
  private String submission;

  @Lob
  @Column(name = "report")
  private String report;

  @Column(name = "claimed_by")
  private Long claimedBy;

  @Column(name = "claimed_until")
  private Instant claimedUntil;

  @ElementCollection
  @CollectionTable(
      name = "registration_number",
      joinColumns = @JoinColumn(name = "registration_id"))
  @OrderColumn(name = "ordinal")
  private List<RegisteredNumber> numbers = new ArrayList<>();

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "registration_id", nullable = false)
  @OrderBy("revision")
  private List<RegistrationRevision> revisions = new ArrayList<>();

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "registration_id", nullable = false)
  @OrderBy("id")
  private List<RegistrationStep> steps = new ArrayList<>();

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "registration_id", nullable = false)
  @OrderBy("id")
  private List<CarrierAnswer> carriers = new ArrayList<>();

  protected Registration() {}

  /** A new draft. */
  public Registration(long organisationId, Submission submission, Instant now) {
    this.organisationId = organisationId;
    this.statusSince = now;
    write(submission);
  }

  /**
   * Replaces the working text.
   *
   * @throws MoveNotAllowed where the text is not the customer's to change
   */
  public void edit(Submission changed) {
    if (!status.editable()) {
      throw new NotEditable(status);
    }
    write(changed);
  }

  private void write(Submission given) {
    Submission text = Objects.requireNonNull(given, "A registration has a text").whole();
    submission = SubmissionJson.write(text);
    senderType = text.senderType();
    title = SubmissionTitle.of(text);
    numbers.clear();
    LinkedHashSet<String> named = new LinkedHashSet<>(text.campaign().numbers());
    named.remove(null);
    named.forEach(number -> numbers.add(new RegisteredNumber(organisationId, number)));
    numberCount = numbers.size();
  }

  /**
   * Hands it in: the next revision, kept as it is with what preflight said of it. A carrier's clock
   * for a second try runs on until the case is filed again; one that ended is forgotten, since what
   * comes later queues as new.
   */
  void submit(PreflightReport judged, Instant due, RegistrationStep step, Instant now) {
    revision++;
    report = SubmissionJson.write(judged);
    submittedAt = now;
    findingCount = judged.findings().size();
    promise(due, 0);
    if (resubmitBy != null && !now.isBefore(resubmitBy)) {
      resubmitBy = null;
    }
    revisions.add(new RegistrationRevision(revision, submission, report));
    move(step, now);
  }

  /** Makes a move that leaves nothing but its trace. */
  void move(RegistrationStep step, Instant now) {
    if (step.to() != status) {
      status = step.to();
      statusSince = now;
    }
    steps.add(step.inRevision(revision));
  }

  void claim(long account, RegistrationStep step, Instant now) {
    move(step, now);
    holdBy(account, now);
  }

  /** Gives the case to somebody, whose lease begins now. */
  void holdBy(Long account, Instant now) {
    claimedBy = account;
    claimedUntil = account == null ? null : now.plus(LEASE);
  }

  /** Gives the case back: it waits again, due as before. */
  void released(RegistrationStep step, Instant now) {
    move(step, now);
    holdBy(null, now);
  }

  /** Ends the review: nobody holds the case any longer. */
  void decided(RegistrationStep step, Instant now) {
    move(step, now);
    holdBy(null, now);
    promise(null, 0);
  }

  void sent(CarrierAnswer filing, RegistrationStep step, Instant now) {
    move(step, now);
    sentAt = now;
    promise(null, 0);
    resubmitBy = null;
    answer(filing);
  }

  void approved(CarrierAnswer answer, Instant expires, RegistrationStep step, Instant now) {
    move(step, now);
    approvedAt = now;
    expiresAt = expires;
    resubmitBy = null;
    answer(answer);
  }

  void carrierRejected(CarrierAnswer answer, Instant clock, RegistrationStep step, Instant now) {
    move(step, now);
    resubmitBy = clock;
    answer(answer);
  }

  void warned(Instant until, RegistrationStep step, Instant now) {
    move(step, now);
    cureBy = until;
  }

  void reinstated(RegistrationStep step, Instant now) {
    move(step, now);
    cureBy = null;
  }

  /** One carrier of several said something; the case stays where it is. */
  void noted(CarrierAnswer answer) {
    answer(answer);
  }

  private void answer(CarrierAnswer answer) {
    carriers.stream()
        .filter(known -> known.name().equals(answer.name()))
        .findFirst()
        .ifPresentOrElse(known -> known.become(answer), () -> carriers.add(answer));
  }

  /**
   * The state as it is now: a lease that ran out and an approval that ended count at once, even if
   * the timer that writes them down is late.
   */
  public RegistrationStatus status(Instant now) {
    if (status == RegistrationStatus.IN_REVIEW && !isHeld(now)) {
      return RegistrationStatus.SUBMITTED;
    }
    if (status == RegistrationStatus.APPROVED && expiresAt != null && !now.isBefore(expiresAt)) {
      return RegistrationStatus.EXPIRED;
    }
    return status;
  }

  private boolean isHeld(Instant now) {
    return claimedUntil != null && now.isBefore(claimedUntil);
  }

  /** Writes down what time alone changed. */
  void catchUp(RegistrationStep step, Instant now) {
    released(step, now);
  }

  RegistrationStatus storedStatus() {
    return status;
  }

  /** Who holds the case for review, or null. */
  public Long heldBy(Instant now) {
    return status(now) == RegistrationStatus.IN_REVIEW ? claimedBy : null;
  }

  public Instant claimedUntil() {
    return claimedUntil;
  }

  public long organisationId() {
    return organisationId;
  }

  public SenderType senderType() {
    return senderType;
  }

  public String title() {
    return title;
  }

  public int revision() {
    return revision;
  }

  public int numberCount() {
    return numberCount;
  }

  public Submission submission() {
    return SubmissionJson.submission(submission);
  }

  /** What preflight said when it was last handed in, or null for what never was. */
  public PreflightReport report() {
    return report == null ? null : SubmissionJson.report(report);
  }

  public List<String> numbers() {
    return numbers.stream().map(RegisteredNumber::e164).toList();
  }

  public List<RegistrationRevision> revisions() {
    return List.copyOf(revisions);
  }

  public List<RegistrationStep> steps() {
    return List.copyOf(steps);
  }

  public List<CarrierAnswer> carriers() {
    return List.copyOf(carriers);
  }
}
