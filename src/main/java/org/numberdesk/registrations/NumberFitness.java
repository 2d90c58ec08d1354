package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.numbers.NumberFilter;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.PageRequest;

/**
 * Which numbers a registration can take: those of the organisation's inventory, of its sender type,
 * and in no other open registration.
 */
@ApplicationScoped
class NumberFitness {

  @Inject private PhoneNumberRepository numbers;
  @Inject private RegistrationRepository registrations;

  /** What hinders each of the numbers given, in their order. */
  List<NumberFit> check(
      long organisation, SenderType type, Long registration, List<String> given) {
    Map<String, PhoneNumber> known = new HashMap<>();
    numbers
        .all(Scope.of(organisation), Set.copyOf(given))
        .forEach(number -> known.put(number.e164(), number));
    Set<String> held = registrations.listHeld(organisation, given, registration);
    return given.stream().map(e164 -> fit(e164, known.get(e164), type, held)).toList();
  }

  /** The numbers of an organisation whose number, label or tag contains a text. */
  List<NumberFit> find(
      long organisation, SenderType type, Long registration, String text, int limit) {
    Set<PhoneNumber> found = new java.util.LinkedHashSet<>(page(organisation, type, text, limit));
    if (found.size() < limit && !text.isBlank()) {
      found.addAll(page(organisation, null, text, limit - found.size()));
    }
    Collection<String> addresses = found.stream().map(PhoneNumber::e164).toList();
    Set<String> held =
        new HashSet<>(registrations.listHeld(organisation, addresses, registration));
    return found.stream().map(number -> fit(number.e164(), number, type, held)).toList();
  }

  private List<PhoneNumber> page(long organisation, SenderType type, String text, int limit) {
    NumberFilter filter =
        new NumberFilter(text.isBlank() ? null : text, null, type, Set.of(), null);
    return numbers
        .list(Scope.of(organisation), filter, PageRequest.first("number", limit))
        .items();
  }

  private static NumberFit fit(
      String e164, PhoneNumber number, SenderType type, Set<String> held) {
    String key = null;
    if (number == null) {
      key = "registrations.error.numberUnknown";
    } else if (number.senderType() != type) {
      key = "registrations.error.numberOfOtherType";
    } else if (held.contains(e164)) {
      key = "registrations.error.numberHeld";
    } else if (number.status() == NumberStatus.RELEASED) {
      key = "registrations.error.numberReleased";
    }
    return new NumberFit(e164, number, key);
  }
}
