package org.numberdesk.numbers;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.numberdesk.shared.VersionedEntity;

/**
 * A sender an organisation owns: a number, a short code or a name. Comes in by an import or a port,
 * follows what imports say of its supply, and ends as RELEASED; it is never deleted. A number can
 * be held by one organisation only, until it is released.
 *
 * <p>Whether it may send is not a fact of its own but the answer of {@link Sendability} to all
 * facts; the answer last given is kept beside them so that lists can filter by it.
 */
@Entity
@Table(name = "phone_number")
@NamedQuery(
    name = PhoneNumber.RECHECK,
    query = "select n from PhoneNumber n where n.sendRecheckAt <= :now order by n.sendRecheckAt")
public class PhoneNumber extends VersionedEntity {

  static final String RECHECK = "PhoneNumber.recheck";

  public static final int LABEL_LENGTH = 200;
  public static final int NOTES_LENGTH = 4000;
  public static final int TAGS = 20;
  public static final int TAG_LENGTH = 40;
  public static final int OWNER_LENGTH = 200;
  public static final int SITE_LENGTH = 200;
  public static final int COST_CENTRE_LENGTH = 100;

  @Column(name = "organisation_id", nullable = false, updatable = false)
  private long organisationId;

  @Column(name = "e164", nullable = false, updatable = false, length = 20)
  private String e164;

  @Column(name = "claim", length = 30)
  private String claim;

  @Enumerated(EnumType.STRING)
  @Column(name = "sender_type", nullable = false, length = 20)
  private SenderType senderType;

  @Column(name = "country", length = 2)
  private String country;

  @Embedded private NumberUse usage = new NumberUse();

  @Column(name = "search_text", nullable = false, length = 1500)
  private String searchText = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false, length = 20)
  private NumberStatus status;

  @Column(name = "supports_sms")
  private Boolean supportsSms;

  @Column(name = "supports_voice")
  private Boolean supportsVoice;

  @Column(name = "supports_mms")
  private Boolean supportsMms;

  @Column(name = "purchase_date")
  private LocalDate purchaseDate;

  @Column(name = "external_id", length = 100)
  private String externalId;

  @Column(name = "imported_at")
  private Instant importedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "send_state", nullable = false, length = 20)
  private SendState sendState = SendState.CANNOT_SEND;

  @Column(name = "sendable", nullable = false)
  private boolean sendable;

  @Column(name = "send_code", length = 60)
  private String sendCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "filing", nullable = false, length = 20)
  private Filing filing = Filing.NONE;

  @Column(name = "send_recheck_at")
  private Instant sendRecheckAt;

  protected PhoneNumber() {}

  /**
   * A number new to the inventory.
   *
   * @param claim what no other organisation may hold at the same time, or null for a name
   */
  public PhoneNumber(
      long organisationId, String e164, String claim, SenderType senderType, String country) {
    this.organisationId = organisationId;
    this.e164 = Objects.requireNonNull(e164, "A number has an address");
    this.claim = claim;
    this.senderType = Objects.requireNonNull(senderType, "A number has a sender type");
    this.country = country;
    this.status = NumberStatus.INITIATED;
    this.searchText = usage.searchText(e164);
  }

  /**
   * Takes over what the vendor's inventory says of the supply; a released number may be had by
   * anybody from then on.
   *
   * @param at when it was said; kept even where nothing changed, since a status that is said again
   *     is younger than what happened in between
   * @return whether any fact changed
   */
  public boolean supplied(Supply said, Instant at) {
    Supply before = supply();
    Supply now = said.over(before);
    status = now.status();
    supportsSms = now.sms();
    supportsVoice = now.voice();
    supportsMms = now.mms();
    purchaseDate = now.purchased();
    externalId = now.externalId();
    importedAt = at;
    if (status == NumberStatus.RELEASED) {
      claim = null;
    } else if (claim == null) {
      claim = senderType.claim(country, e164);
    }
    return !before.equals(now);
  }

  /** A letter of authorisation brought texts onto it, or its revocation took them away. */
  public void smsBrought(boolean now) {
    supportsSms = now;
  }

  /**
   * New by a letter of authorisation: calls stay with their carrier, texts run here. No import said
   * so yet.
   */
  public void hosted(NumberStatus given) {
    status = given;
    supportsSms = true;
    supportsVoice = true;
  }

  private Supply supply() {
    return new Supply(status, supportsSms, supportsVoice, supportsMms, purchaseDate, externalId);
  }

  /** Whether a row that says this would leave everything as it is. */
  public boolean agrees(Supply said, NumberDescription description) {
    return said.over(supply()).equals(supply()) && usage.agrees(description);
  }

  /**
   * Takes over what is said about the use of the number. The repository's way in, since what a
   * number is found by follows.
   *
   * @return whether anything changed
   */
  boolean described(NumberDescription said) {
    boolean changed = usage.described(said);
    searchText = usage.searchText(e164);
    return changed;
  }

  /** Says of a number not in the inventory yet what it is used for. */
  public void describedFirst(NumberDescription said) {
    if (id() != null) {
      throw new IllegalStateException("A number in the inventory is described by its repository");
    }
    described(said);
  }

  /** When it was bought, where a person knows better than the file did. */
  public void bought(LocalDate on) {
    purchaseDate = on;
  }

  /** Given back or ported away: anybody may have it from then on. */
  public void release() {
    status = NumberStatus.RELEASED;
    claim = null;
  }

  /** Whether it is held, so that no other organisation can bring it in. */
  public boolean claims() {
    return claim != null;
  }

  /** Keeps the answer of the rule for lists. */
  void answered(Sendability answer, Filing newFiling) {
    filing = newFiling;
    sendState = answer.state();
    sendable = answer.sendable();
    sendCode = answer.heaviest().map(SendReason::code).orElse(null);
    sendRecheckAt = answer.changesAt();
  }

  public long organisationId() {
    return organisationId;
  }

  /** E.164 for numbers, the digits of a short code, the text of a name. */
  public String e164() {
    return e164;
  }

  /** What it holds against other organisations, or null. */
  public String claim() {
    return claim;
  }

  public SenderType senderType() {
    return senderType;
  }

  /** ISO code, or null where it is not known. */
  public String country() {
    return country;
  }

  public String label() {
    return usage.label();
  }

  String labelLower() {
    return usage.labelLower();
  }

  String searchText() {
    return searchText;
  }

  public NumberStatus status() {
    return status;
  }

  public Boolean supportsSms() {
    return supportsSms;
  }

  public Boolean supportsVoice() {
    return supportsVoice;
  }

  public Boolean supportsMms() {
    return supportsMms;
  }

  public LocalDate purchaseDate() {
    return purchaseDate;
  }

  /** When an import last named this number, or null if none did. */
  public Instant importedAt() {
    return importedAt;
  }

  public String notes() {
    return usage.notes();
  }

  public List<String> tags() {
    return usage.tags();
  }

  public String owner() {
    return usage.owner();
  }

  public String site() {
    return usage.site();
  }

  public String costCentre() {
    return usage.costCentre();
  }

  SendState sendState() {
    return sendState;
  }
}
