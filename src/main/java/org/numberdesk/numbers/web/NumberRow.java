package org.numberdesk.numbers.web;

import java.io.Serializable;
import java.time.Instant;
import org.numberdesk.numbers.JudgedNumber;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.numbers.RegistrationFacts;
import org.numberdesk.numbers.SendReason;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Words;

/** One line of the list. */
public record NumberRow(
    String address,
    ShownNumber shown,
    String label,
    String state,
    String word,
    String why,
    String next,
    String who,
    String by,
    String type,
    String registration,
    String registrationLink,
    long organisationId,
    String organisation)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * A line.
   *
   * @param organisation its owner's name, or null where all lines have the same
   */
  public static NumberRow of(JudgedNumber judged, String organisation, Caller caller, Instant now) {
    PhoneNumber number = judged.number();
    SendReason heaviest =
        judged.answer().reasons().isEmpty() ? null : judged.answer().reasons().get(0);
    RegistrationFacts registration = judged.registration();
    return new NumberRow(
        number.e164(),
        ShownNumber.of(number.e164()),
        number.label(),
        judged.answer().state().name(),
        DueWords.answer(judged.answer(), now, caller.zone()),
        heaviest == null ? "" : ShownReason.title(heaviest.code()),
        heaviest == null ? "" : heaviest.nextStep(),
        heaviest == null ? "" : ShownReason.who(heaviest.owner(), caller),
        heaviest == null
            ? ""
            : DueWords.shortly(heaviest.owner(), heaviest.expected(), now, caller.zone()),
        Words.of(number.senderType()),
        registration == null ? null : look(registration.phase()),
        registration == null ? null : "/registrations/" + registration.id(),
        number.organisationId(),
        organisation);
  }

  /** The state of a registration whose look a phase wears. */
  static String look(RegistrationFacts.Phase phase) {
    return phase == RegistrationFacts.Phase.WITH_STAFF ? "IN_REVIEW" : phase.name();
  }

  public String link() {
    return ShownNumber.link(address);
  }

  /** The addresses of some rows as one parameter of an address. */
  static String joined(java.util.List<NumberRow> rows) {
    return rows.stream()
        .map(row -> ShownNumber.encoded(row.address()))
        .collect(java.util.stream.Collectors.joining(","));
  }
}
