package org.numberdesk.loa;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.numberdesk.loa.LoaRules.Forecast;

/**
 * One request to bring SMS onto voice numbers. Begins as a draft of the customer; staff check it;
 * the subscriber signs the letter of authorisation, which is good for a while; the carrier lets go;
 * texts move in a cut-over and are tested both ways. In ACTIVE its numbers carry texts. REJECTED,
 * WITHDRAWN, CANCELLED, EXPIRED and REVOKED are its ends; it is never deleted.
 *
 * <p>Which move is allowed in which state is {@link LoaMove}'s to say; this class keeps what each
 * move leaves behind. The PIN is kept sealed, and only until the request is ACTIVE or at an end.
 */
@Entity
@Table(name = "loa_request")
public class LoaRequest extends LoaDates {

  static final int NAME_LENGTH = 200;

  @Column(name = "organisation_id", nullable = false, updatable = false)
  private long organisationId;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false, length = 30)
  private LoaStatus status = LoaStatus.DRAFT;

  @Column(name = "customer_name", nullable = false, length = NAME_LENGTH)
  private String customerName;

  @Column(name = "voice_carrier", nullable = false, length = NAME_LENGTH)
  private String voiceCarrier;

  @Column(name = "number_count", nullable = false)
  private int numberCount;

  @Lob
  @Column(name = "form", nullable = false)
  private String form;

  @Lob
  @Column(name = "verdicts", nullable = false)
  private String verdicts;

  @Column(name = "pin_sealed", length = 1000)
  private String pinSealed;

  @Column(name = "marked", length = 2000)
  private String marked;

  @Column(name = "question", length = 4000)
  private String question;

  @Column(name = "attempt", nullable = false)
  private int attempt;

  @Column(name = "cancel_requested", nullable = false)
  private boolean cancelRequested;

  @Column(name = "document_id")
  private Long documentId;

  @Column(name = "document_sha256", length = 64)
  private String documentSha256;

  @Column(name = "test_evidence", length = 4000)
  private String testEvidence;

  @ElementCollection
  @CollectionTable(name = "loa_number", joinColumns = @JoinColumn(name = "loa_id"))
  @OrderColumn(name = "ordinal")
  private List<LoaNumber> numbers = new ArrayList<>();

  protected LoaRequest() {}

  /** A new draft. */
  public LoaRequest(long organisationId, LoaText text, List<LoaVerdict> found, Instant now) {
    this.organisationId = organisationId;
    this.statusSince = now;
    write(text, found);
  }

  /**
   * Replaces the form.
   *
   * @throws LoaNotEditable where it is not the customer's to change
   */
  void edit(LoaText text, List<LoaVerdict> found, Instant now) {
    if (!status(now).editable()) {
      throw new LoaNotEditable(status(now));
    }
    write(text, found);
  }

  private void write(LoaText text, List<LoaVerdict> found) {
    form = text.write();
    customerName = text.customerName() == null ? "" : text.customerName();
    voiceCarrier = text.voiceCarrier() == null ? "" : text.voiceCarrier();
    numberCount = text.numbers().size();
    if (!numbers().equals(text.numbers())) {
      numbers.clear();
      text.numbers().forEach(number -> numbers.add(new LoaNumber(organisationId, number)));
    }
    judged(found);
  }

  void judged(List<LoaVerdict> found) {
    verdicts = LoaVerdict.write(found);
  }

  /** Keeps a new PIN, sealed; null forgets it. */
  void pin(String sealed) {
    pinSealed = sealed;
  }

  /** Makes a move: the state it leads to, since when, and until when it may stand there. */
  void move(LoaMove move, Instant now) {
    LoaStatus to = move.to(status);
    if (to != status) {
      status = to;
      statusSince = now;
      clockAt = null;
    }
    if (status.pinDone()) {
      pinSealed = null;
    }
    if (status != LoaStatus.NEEDS_INFO) {
      marked = null;
      question = null;
    }
    if (!move.to(status).open() || move == LoaMove.START_CUTOVER || move == LoaMove.KEEP) {
      cancelRequested = false;
    }
  }

  void submitted(Instant now) {
    submittedAt = now;
  }

  /** Asks the customer; no fields leave all of them open. */
  void ask(List<String> fields, String what, Instant until) {
    marked = fields.isEmpty() ? null : String.join(" ", fields);
    question = what;
    clockAt = until;
  }

  /** A personal link is out until then. */
  void linkUntil(Instant until) {
    clockAt = until;
  }

  /** A letter is signed; it is good until {@code tooOld}. */
  void signed(Instant at, Instant tooOld, Long document, String sha256) {
    signedAt = at;
    expiresAt = tooOld;
    clockAt = tooOld;
    documentId = document;
    documentSha256 = sha256;
  }

  /** The letter counts no longer; the next one is another file. */
  void letterGone() {
    signedAt = null;
    expiresAt = null;
    documentId = null;
    documentSha256 = null;
  }

  void sent(Instant holdUntil, Instant now) {
    attempt++;
    sentAt = now;
    notBefore = holdUntil;
    releasedAt = null;
    cutoverStart = null;
    cutoverBegan = null;
    cutoverEnded = null;
  }

  void released(Instant at) {
    releasedAt = at;
  }

  void wishesCancel() {
    cancelRequested = true;
  }

  void planned(Instant start, ZoneId zone, Forecast forecast) {
    cutoverStart = start;
    cutoverZone = zone.getId();
    forecast(forecast);
  }

  private void forecast(Forecast forecast) {
    cutoverExpected = forecast.expected();
    cutoverLikely = forecast.likely();
    cutoverWorst = forecast.worst();
  }

  void began(Instant now, ZoneId zone, Forecast forecast) {
    cutoverBegan = now;
    cutoverEnded = null;
    cutoverZone = cutoverZone == null ? zone.getId() : cutoverZone;
    forecast(forecast);
  }

  void ended(Instant now, String evidence) {
    cutoverEnded = now;
    testEvidence = evidence;
  }

  /** The state as it is now: what time alone changed counts at once, even if its timer is late. */
  public LoaStatus status(Instant now) {
    if (timer(now) == null) {
      return status;
    }
    boolean unsigned = status == LoaStatus.SIGNED && now.isBefore(nextLinkEnds());
    return unsigned ? LoaStatus.AWAITING_SIGNATURE : LoaStatus.EXPIRED;
  }

  /** The move time alone has made since, or null. */
  LoaMove timer(Instant now) {
    if (clockAt == null || now.isBefore(clockAt)) {
      return null;
    }
    return switch (status) {
      case NEEDS_INFO, AWAITING_SIGNATURE -> LoaMove.EXPIRE;
      case SIGNED -> LoaMove.AGE;
      default -> null;
    };
  }

  /** When the link that follows an aged letter ends: it counts from the day the letter aged. */
  Instant nextLinkEnds() {
    return clockAt.plus(Duration.ofDays(LoaRules.standard().clocks().linkDays()));
  }

  LoaStatus storedStatus() {
    return status;
  }

  public long organisationId() {
    return organisationId;
  }

  public String customerName() {
    return customerName;
  }

  public String voiceCarrier() {
    return voiceCarrier;
  }

  public int numberCount() {
    return numberCount;
  }

  /** The form, whole and without its PIN. */
  public LoaText text() {
    return LoaText.read(form);
  }

  public List<LoaVerdict> verdicts() {
    return LoaVerdict.read(verdicts);
  }

  public boolean hasPin() {
    return pinSealed != null;
  }

  String pinSealed() {
    return pinSealed;
  }

  /** The fields staff ask about, as JSON paths; empty for all of them. */
  public List<String> marked() {
    return marked == null ? List.of() : Arrays.asList(marked.split(" "));
  }

  /** What staff or the signer said when it came back, or null. */
  public String question() {
    return question;
  }

  /** How often it went to the carrier. */
  public int attempt() {
    return attempt;
  }

  public boolean cancelRequested() {
    return cancelRequested;
  }

  public Long documentId() {
    return documentId;
  }

  /** SHA-256 of the signed letter, or null. */
  public String documentSha256() {
    return documentSha256;
  }

  public String testEvidence() {
    return testEvidence;
  }

  public List<String> numbers() {
    return numbers.stream().map(LoaNumber::e164).toList();
  }

  /** The cut-over, or null where there is none. */
  public LoaOutage outage(Instant now) {
    if (cutoverStart == null && cutoverBegan == null) {
      return null;
    }
    LoaOutage.Phase phase = LoaOutage.Phase.PLANNED;
    if (cutoverEnded != null) {
      phase = LoaOutage.Phase.CLOSED;
    } else if (!LoaStatus.CUTTING_OVER.contains(status)) {
      phase = LoaOutage.Phase.CANCELLED;
    } else if (cutoverBegan != null) {
      boolean late = cutoverWorst != null && now.isAfter(cutoverWorst);
      phase = late ? LoaOutage.Phase.OVERRUN : LoaOutage.Phase.RUNNING;
    }
    return new LoaOutage(
        cutoverStart,
        cutoverExpected,
        cutoverLikely,
        cutoverWorst,
        cutoverBegan,
        cutoverEnded,
        cutoverZone,
        phase);
  }
}
