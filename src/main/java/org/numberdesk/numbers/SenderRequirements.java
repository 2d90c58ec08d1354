package org.numberdesk.numbers;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.numberdesk.shared.Json;

/**
 * Which senders need an approved registration on a given day. Where no row holds, no register is
 * known and an ACTIVE number may send. The rows, each with its source, are in {@code
 * sender-requirements.json}.
 */
public final class SenderRequirements {

  private static final String RESOURCE = "sender-requirements.json";

  private static final Comparator<SenderRequirement> HEAVIEST_FIRST =
      Comparator.comparing((SenderRequirement r) -> r.effect().sendable())
          .thenComparing(
              SenderRequirement::from,
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder().reversed()));

  private final List<SenderRequirement> requirements;

  public SenderRequirements(List<SenderRequirement> requirements) {
    this.requirements = List.copyOf(requirements);
  }

  /** Those that come with the portal; read once. */
  public static SenderRequirements standard() {
    return Standard.REQUIREMENTS;
  }

  public List<SenderRequirement> all() {
    return requirements;
  }

  /**
   * The requirement that bears on such a sender on that day: one that stops texts before one that
   * labels them, of several alike the latest.
   *
   * @param country ISO 3166 code; null where unknown
   */
  public Optional<SenderRequirement> inForce(SenderType type, String country, LocalDate day) {
    return requirements.stream()
        .filter(r -> r.concerns(type, upper(country)) && r.holdsOn(day))
        .min(HEAVIEST_FIRST);
  }

  /** The next requirement after that day which asks more of such a sender than what holds on it. */
  public Optional<SenderRequirement> ahead(SenderType type, String country, LocalDate day) {
    SendState present =
        inForce(type, country, day).map(SenderRequirement::effect).orElse(SendState.CAN_SEND);
    return requirements.stream()
        .filter(r -> r.concerns(type, upper(country)) && !r.holdsOn(day))
        .filter(r -> r.effect() != present && present != SendState.CANNOT_SEND)
        .min(Comparator.comparing(SenderRequirement::from));
  }

  private static String upper(String country) {
    return country == null || country.isBlank() ? null : country.strip().toUpperCase(Locale.ROOT);
  }

  private static final class Standard {
    static final SenderRequirements REQUIREMENTS = read();

    private static SenderRequirements read() {
      try (InputStream in = SenderRequirements.class.getResourceAsStream(RESOURCE)) {
        return new SenderRequirements(
            Json.MAPPER.readValue(in, new TypeReference<List<SenderRequirement>>() {}));
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + RESOURCE, e);
      }
    }
  }
}
