package org.numberdesk.deadlines;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.numberdesk.shared.Json;
import org.numberdesk.shared.StandingData;

/** The dated rules that come with the portal. What staff made of one stays as it is. */
@ApplicationScoped
public class DeadlineSeed implements StandingData {

  private static final String RESOURCE = "deadlines.json";

  @Inject private DeadlineRepository deadlines;
  @Inject private Clock clock;

  /** The rules as they are delivered. */
  public static List<DeadlineEntry> entries() {
    try (InputStream in = DeadlineSeed.class.getResourceAsStream(RESOURCE)) {
      return Json.MAPPER.readValue(in, new TypeReference<List<DeadlineEntry>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, e);
    }
  }

  @Override
  public void bring() {
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    Set<String> known = deadlines.keys();
    entries().stream()
        .filter(entry -> !known.contains(entry.id()))
        .forEach(entry -> deadlines.add(new RegulatoryDeadline(entry, today)));
  }
}
