package org.numberdesk.numbers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.numberdesk.numbers.RegistrationFacts.Phase;

/**
 * Reads a case of a rule table: supply status first; then "sms", "nosms", "import:", "last:",
 * "outage:" with start, expected, likely, worst and actual end between slashes, "deadline:"; a
 * registration by its phase, followed by what is known of it.
 */
final class FactsInWords {

  private final SenderFacts.Builder facts;
  private final List<RegistrationFacts.Builder> registrations = new ArrayList<>();

  private FactsInWords(SenderFacts.Builder facts) {
    this.facts = facts;
  }

  static SenderFacts read(SenderType type, String country, String known) {
    String[] words = known.split(" +");
    FactsInWords reader =
        new FactsInWords(
            SenderFacts.of("+18335550100", type, country, NumberStatus.valueOf(words[0])));
    for (int i = 1; i < words.length; i++) {
      reader.read(words[i]);
    }
    reader.registrations.forEach(registration -> reader.facts.registration(registration.build()));
    return reader.facts.build();
  }

  private void read(String word) {
    int colon = word.indexOf(':');
    String name = colon < 0 ? word : word.substring(0, colon);
    String value = word.substring(colon + 1);
    switch (name) {
      case "sms" -> facts.supportsSms(true);
      case "nosms" -> facts.supportsSms(false);
      case "import" -> facts.statusAsOf(Instant.parse(value));
      case "last" -> facts.cancellationDate(LocalDate.parse(value));
      case "outage" -> facts.outage(outage(value.split("/", -1)));
      case "deadline" -> facts.deadline(deadline(value));
      case "approved" -> last(r -> r.approvedAt(Instant.parse(value)));
      case "filed" -> last(r -> r.submittedAt(Instant.parse(value)));
      case "due" -> last(r -> r.dueAt(Instant.parse(value)));
      case "clock" -> last(r -> r.resubmitBy(Instant.parse(value)));
      case "ends" -> last(r -> r.expiresAt(Instant.parse(value)));
      case "cure" -> last(r -> r.cureBy(Instant.parse(value)));
      case "likely" -> last(r -> r.expected(Instant.parse(value)));
      default ->
          registrations.add(RegistrationFacts.of(registrations.size() + 1, Phase.valueOf(name)));
    }
  }

  private void last(Consumer<RegistrationFacts.Builder> fact) {
    fact.accept(registrations.get(registrations.size() - 1));
  }

  private static OutageFacts outage(String... at) {
    return new OutageFacts(
        instant(at, 0),
        instant(at, 1),
        instant(at, 2),
        instant(at, 3),
        instant(at, 4),
        "Port from Ziply",
        "/porting/1");
  }

  private static DeadlineFacts deadline(String day) {
    LocalDate blocksFrom = day.equals("none") ? null : LocalDate.parse(day);
    LocalDate date = LocalDate.parse("2026-12-31");
    return new DeadlineFacts("d1", "A rule", date, blocksFrom, "/deadlines");
  }

  private static Instant instant(String[] at, int place) {
    return place < at.length && !at[place].isEmpty() ? Instant.parse(at[place]) : null;
  }
}
