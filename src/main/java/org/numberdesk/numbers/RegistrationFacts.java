package org.numberdesk.numbers;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a number needs to know of a registration it stands in. All but id and phase may be null.
 *
 * @param id the registration's id, for links
 * @param title what the customer calls it
 * @param phase where it stands; Phase.NONE is not a registration and is refused
 * @param submittedAt when the present revision was submitted
 * @param approvedAt when it last entered APPROVED, by approval or by reinstatement
 * @param dueAt until when staff have promised the next step
 * @param resubmitBy until when a rejected toll-free filing keeps its place in the carriers' queue
 * @param expiresAt when the approval lapses; judged here, so that a late timer is never wrong
 * @param cureBy until when a violation notice must be answered; null without an open notice
 * @param expected when the next answer is likely, of staff or carrier
 */
public record RegistrationFacts(
    long id,
    String title,
    Phase phase,
    Instant submittedAt,
    Instant approvedAt,
    Instant dueAt,
    Instant resubmitBy,
    Instant expiresAt,
    Instant cureBy,
    Instant expected) {

  /**
   * Where a registration stands, as far as a number cares. The registration's own states are finer;
   * numbers know no registrations, so whoever keeps them translates.
   */
  public enum Phase {
    NONE(Owner.CUSTOMER),
    DRAFT(Owner.CUSTOMER),
    /** Submitted, or being read by a reviewer. */
    WITH_STAFF(Owner.STAFF),
    CHANGES_REQUESTED(Owner.CUSTOMER),
    READY_FOR_CARRIER(Owner.STAFF),
    WITH_CARRIER(Owner.CARRIER),
    CARRIER_REJECTED(Owner.CUSTOMER),
    /** The only phase in which a number may send. */
    APPROVED(null),
    SUSPENDED(Owner.STAFF),
    REJECTED(Owner.CUSTOMER),
    EXPIRED(Owner.CUSTOMER),
    WITHDRAWN(Owner.CUSTOMER);

    private final Owner owner;

    Phase(Owner owner) {
      this.owner = owner;
    }

    /** Who can move it on from here; null where there is nothing left to do. */
    public Owner owner() {
      return owner;
    }
  }

  public RegistrationFacts {
    requireNonNull(phase, "a registration stands somewhere");
    if (phase == Phase.NONE) {
      throw new IllegalArgumentException("NONE is the absence of a registration");
    }
  }

  /**
   * Where the registration stands at that instant: an approval past its end is no approval, even
   * before a timer says so.
   */
  public Phase phaseAt(Instant now) {
    boolean lapsed = phase == Phase.APPROVED && expiresAt != null && !expiresAt.isAfter(now);
    return lapsed ? Phase.EXPIRED : phase;
  }

  /** When it was last filed or approved; the beginning of time if it never was. */
  Instant latest() {
    return Stream.of(submittedAt, approvedAt)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(Instant.MIN);
  }

  public static Builder of(long id, Phase phase) {
    return new Builder(id, phase);
  }

  /** Collects what is known; what is not given stays unknown. */
  public static final class Builder {

    private final long id;
    private final Phase phase;
    private String title;
    private Instant submittedAt;
    private Instant approvedAt;
    private Instant dueAt;
    private Instant resubmitBy;
    private Instant expiresAt;
    private Instant cureBy;
    private Instant expected;

    private Builder(long id, Phase phase) {
      this.id = id;
      this.phase = phase;
    }

    public Builder title(String value) {
      title = value;
      return this;
    }

    public Builder submittedAt(Instant value) {
      submittedAt = value;
      return this;
    }

    public Builder approvedAt(Instant value) {
      approvedAt = value;
      return this;
    }

    public Builder dueAt(Instant value) {
      dueAt = value;
      return this;
    }

    public Builder resubmitBy(Instant value) {
      resubmitBy = value;
      return this;
    }

    public Builder expiresAt(Instant value) {
      expiresAt = value;
      return this;
    }

    public Builder cureBy(Instant value) {
      cureBy = value;
      return this;
    }

    public Builder expected(Instant value) {
      expected = value;
      return this;
    }

    public RegistrationFacts build() {
      return new RegistrationFacts(
          id,
          title,
          phase,
          submittedAt,
          approvedAt,
          dueAt,
          resubmitBy,
          expiresAt,
          cureBy,
          expected);
    }
  }
}
