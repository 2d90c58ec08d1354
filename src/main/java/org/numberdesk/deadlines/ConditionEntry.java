package org.numberdesk.deadlines;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.numberdesk.numbers.Filing;
import org.numberdesk.numbers.NumberCondition;
import org.numberdesk.numbers.SenderType;

/**
 * A condition as files and forms write it.
 *
 * @param senderTypes names of sender types; absent or empty for all
 * @param countries ISO 3166 codes; absent or empty for all
 * @param registration ANY, NOT_APPROVED, NONE, UNDER_WAY or APPROVED; absent for any
 * @param boughtFrom ISO date or absent
 * @param boughtBefore ISO date or absent
 * @param note what the count leaves out or takes in too much, in a sentence; may be absent
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConditionEntry(
    List<String> senderTypes,
    List<String> countries,
    Boolean unknownCountryToo,
    String registration,
    String boughtFrom,
    String boughtBefore,
    Boolean nobody,
    String note) {

  /** Which registrations are meant, in one word. */
  public enum Registered {
    ANY,
    NOT_APPROVED,
    NONE,
    UNDER_WAY,
    APPROVED;

    Set<Filing> filings() {
      return switch (this) {
        case ANY -> Set.of();
        case NOT_APPROVED -> EnumSet.of(Filing.NONE, Filing.UNDER_WAY);
        default -> EnumSet.of(Filing.valueOf(name()));
      };
    }
  }

  public static final ConditionEntry EVERYTHING =
      new ConditionEntry(List.of(), List.of(), false, "ANY", null, null, false, null);

  public ConditionEntry {
    senderTypes = senderTypes == null ? List.of() : List.copyOf(senderTypes);
    countries = countries == null ? List.of() : List.copyOf(countries);
  }

  /** The fields that cannot be read, as paths. */
  List<String> unreadable() {
    List<String> fields = new ArrayList<>();
    if (!senderTypes.stream().allMatch(type -> type(type).isPresent())) {
      fields.add("sender_types");
    }
    if (!countries.stream().allMatch(country -> country.matches("[A-Z]{2}"))) {
      fields.add("countries");
    }
    if (registration != null
        && DeadlineStatus.Words.constant(Registered.class, registration).isEmpty()) {
      fields.add("registration");
    }
    if (boughtFrom != null && DeadlineEntry.date(boughtFrom).isEmpty()) {
      fields.add("bought_from");
    }
    if (boughtBefore != null && DeadlineEntry.date(boughtBefore).isEmpty()) {
      fields.add("bought_before");
    }
    return fields;
  }

  /** The condition itself; call only where nothing is unreadable. */
  NumberCondition condition() {
    return new NumberCondition(
        senderTypes.stream()
            .map(type -> type(type).orElseThrow())
            .collect(Collectors.toUnmodifiableSet()),
        new TreeSet<>(countries),
        Boolean.TRUE.equals(unknownCountryToo),
        registered().filings(),
        day(boughtFrom),
        day(boughtBefore),
        Boolean.TRUE.equals(nobody));
  }

  @JsonIgnore
  public Registered registered() {
    return registration == null
        ? Registered.ANY
        : DeadlineStatus.Words.constant(Registered.class, registration).orElseThrow();
  }

  private static LocalDate day(String text) {
    return text == null ? null : DeadlineEntry.date(text).orElseThrow();
  }

  private static Optional<SenderType> type(String text) {
    return DeadlineStatus.Words.constant(SenderType.class, text);
  }
}
