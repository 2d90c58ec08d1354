package org.numberdesk.numbers;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.numberdesk.shared.Json;

/**
 * Which senders need an approved registration, where and since when. Dated data with its sources,
 * in {@code sender-requirements.json}; a sender that no row names may send as soon as it is active.
 */
public final class SenderRequirements {

  private static final String FILE = "sender-requirements.json";

  /**
   * One requirement.
   *
   * @param country ISO code, or null for wherever the sender type exists
   * @param since the first day it is enforced
   * @param exact whether that day was published, or only its month or year
   * @param by who enforces it
   * @param checked when the source was last read
   */
  public record Requirement(
      SenderType senderType,
      String country,
      LocalDate since,
      boolean exact,
      String by,
      String source,
      LocalDate checked) {

    boolean covers(SenderType type, String where) {
      return senderType == type && (country == null || country.equals(where));
    }
  }

  private final List<Requirement> requirements;

  public SenderRequirements(List<Requirement> requirements) {
    this.requirements = List.copyOf(requirements);
  }

  /** The rows as they are delivered. */
  public static SenderRequirements delivered() {
    try (InputStream in = SenderRequirements.class.getResourceAsStream(FILE)) {
      return new SenderRequirements(Json.MAPPER.readValue(in, new TypeReference<>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The requirement in force on a day, if there is one. */
  public Optional<Requirement> on(LocalDate day, SenderType type, String country) {
    return requirements.stream()
        .filter(requirement -> requirement.covers(type, country))
        .filter(requirement -> !day.isBefore(requirement.since()))
        .findFirst();
  }
}
