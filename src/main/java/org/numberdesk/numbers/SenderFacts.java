package org.numberdesk.numbers;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.numberdesk.numbers.RegistrationFacts.Phase;

/**
 * All that is known of one number and bears on whether it may send. What later parts learn comes in
 * through the builder.
 *
 * @param address E.164, a short code, or a sender's name
 * @param type what kind of sender it is
 * @param country ISO 3166 code; null where unknown, which counts as the strictest country of its
 *     type
 * @param status supply status of the last import, or set by a port order
 * @param statusAsOf when that import ran; null if the status came from no import
 * @param supportsSms null where the inventory does not say; unknown blocks nothing
 * @param supportsVoice null where the inventory does not say
 * @param purchaseDate null where unknown
 * @param cancellationDate last day of a number that is being given back; null where unknown
 * @param registrations those the number stands in, drafts and ended ones too, in any order
 * @param outages planned and running cut-overs; ended ones do no harm
 * @param deadlines dated rules that touch it
 */
public record SenderFacts(
    String address,
    SenderType type,
    String country,
    NumberStatus status,
    Instant statusAsOf,
    Boolean supportsSms,
    Boolean supportsVoice,
    LocalDate purchaseDate,
    LocalDate cancellationDate,
    List<RegistrationFacts> registrations,
    List<OutageFacts> outages,
    List<DeadlineFacts> deadlines) {

  private static final List<Phase> GOVERNING_FIRST =
      List.of(
          Phase.SUSPENDED,
          Phase.APPROVED,
          Phase.WITH_CARRIER,
          Phase.READY_FOR_CARRIER,
          Phase.WITH_STAFF,
          Phase.CARRIER_REJECTED,
          Phase.CHANGES_REQUESTED,
          Phase.DRAFT);

  public SenderFacts {
    requireNonNull(address, "a number has an address");
    requireNonNull(type, "a number is of a type");
    requireNonNull(status, "a number has a supply status");
    registrations = List.copyOf(registrations);
    outages = List.copyOf(outages);
    deadlines = List.copyOf(deadlines);
  }

  /**
   * The registration that decides whether the number may send at that instant: a suspended one
   * before all, so that doubt never lets a number send; then an approval; then the one that has
   * come furthest on its way; then a draft; then the latest of those that ended.
   */
  public Optional<RegistrationFacts> governing(Instant now) {
    return registrations.stream()
        .min(
            Comparator.comparingInt((RegistrationFacts r) -> rank(r.phaseAt(now)))
                .thenComparing(RegistrationFacts::latest, Comparator.reverseOrder())
                .thenComparingLong(RegistrationFacts::id));
  }

  private static int rank(Phase phase) {
    int place = GOVERNING_FIRST.indexOf(phase);
    return place < 0 ? GOVERNING_FIRST.size() : place;
  }

  public static Builder of(String address, SenderType type, String country, NumberStatus status) {
    return new Builder(address, type, country, status);
  }

  /** Collects what is known; what is not given stays unknown. */
  public static final class Builder {

    private final String address;
    private final SenderType type;
    private final String country;
    private final NumberStatus status;
    private Instant statusAsOf;
    private Boolean supportsSms;
    private Boolean supportsVoice;
    private LocalDate purchaseDate;
    private LocalDate cancellationDate;
    private final List<RegistrationFacts> registrations = new ArrayList<>();
    private final List<OutageFacts> outages = new ArrayList<>();
    private final List<DeadlineFacts> deadlines = new ArrayList<>();

    private Builder(String address, SenderType type, String country, NumberStatus status) {
      this.address = address;
      this.type = type;
      this.country = country;
      this.status = status;
    }

    public Builder statusAsOf(Instant value) {
      statusAsOf = value;
      return this;
    }

    public Builder supportsSms(Boolean value) {
      supportsSms = value;
      return this;
    }

    public Builder supportsVoice(Boolean value) {
      supportsVoice = value;
      return this;
    }

    public Builder purchaseDate(LocalDate value) {
      purchaseDate = value;
      return this;
    }

    public Builder cancellationDate(LocalDate value) {
      cancellationDate = value;
      return this;
    }

    public Builder registration(RegistrationFacts value) {
      registrations.add(value);
      return this;
    }

    public Builder outage(OutageFacts value) {
      outages.add(value);
      return this;
    }

    public Builder deadline(DeadlineFacts value) {
      deadlines.add(value);
      return this;
    }

    public SenderFacts build() {
      return new SenderFacts(
          address,
          type,
          country,
          status,
          statusAsOf,
          supportsSms,
          supportsVoice,
          purchaseDate,
          cancellationDate,
          registrations,
          outages,
          deadlines);
    }
  }
}
