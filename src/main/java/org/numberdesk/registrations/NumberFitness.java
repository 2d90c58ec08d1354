package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.numbers.NumberFilter;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Submission;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.Cursor;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/**
 * Which numbers a registration can take: those of the organisation's inventory, of its sender type,
 * and in no other open registration.
 */
@ApplicationScoped
class NumberFitness {

  static final String RELEASED = "registrations.error.numberReleased";

  private static final long NONE = -1;

  @Inject private PhoneNumberRepository numbers;
  @Inject private RegistrationRepository registrations;

  /** The numbers a registration names, in their order, with what hinders each. */
  List<NumberFit> check(Registration registration) {
    Submission text = registration.submission();
    return check(
            registration.organisationId(),
            List.of(text),
            Set.copyOf(text.whole().campaign().numbers()),
            registrations.listHeldByOthers(registration))
        .get(0);
  }

  /** The numbers of texts that are no registrations yet, of each with what hinders them. */
  List<List<NumberFit>> check(long organisation, List<Submission> texts) {
    Set<String> all = new LinkedHashSet<>();
    texts.forEach(text -> all.addAll(text.whole().campaign().numbers()));
    return check(organisation, texts, all, registrations.listHeld(organisation, all, NONE));
  }

  private List<List<NumberFit>> check(
      long organisation, List<Submission> texts, Set<String> all, Set<String> held) {
    Map<String, PhoneNumber> known = new HashMap<>();
    numbers.all(Scope.of(organisation), all).forEach(number -> known.put(number.e164(), number));
    return texts.stream()
        .map(
            text ->
                text.whole().campaign().numbers().stream()
                    .map(e164 -> fit(e164, known.get(e164), text.senderType(), held))
                    .toList())
        .toList();
  }

  /**
   * Numbers of the registration's organisation whose number, label or tag contains a text; those of
   * its sender type first, others to say why they are not offered.
   *
   * @param without those to pass over
   */
  List<NumberFit> find(Registration registration, String text, Set<String> without, int limit) {
    SenderType type = registration.senderType();
    long organisation = registration.organisationId();
    Set<PhoneNumber> found = new LinkedHashSet<>(some(organisation, type, text, without, limit));
    if (found.size() < limit && !text.isBlank()) {
      found.addAll(some(organisation, null, text, without, limit));
    }
    List<String> addresses = found.stream().map(PhoneNumber::e164).toList();
    Set<String> held = registrations.listHeld(organisation, addresses, registration.id());
    return found.stream()
        .limit(limit)
        .map(number -> fit(number.e164(), number, type, held))
        .toList();
  }

  private List<PhoneNumber> some(
      long organisation, SenderType type, String text, Set<String> without, int limit) {
    NumberFilter filter =
        new NumberFilter(text.isBlank() ? null : text, null, type, Set.of(), null);
    List<PhoneNumber> found = new ArrayList<>();
    Cursor behind = null;
    do {
      Page<PhoneNumber> page =
          numbers.list(
              Scope.of(organisation),
              filter,
              new PageRequest(
                  "number",
                  false,
                  without.isEmpty() ? limit : PageRequest.MAX_SIZE,
                  behind,
                  false));
      page.items().stream()
          .filter(number -> !without.contains(number.e164()))
          .limit(limit - found.size())
          .forEach(found::add);
      behind = page.next() == null ? null : Cursor.decode(page.next(), 2).orElseThrow();
    } while (behind != null && found.size() < limit);
    return found;
  }

  private static NumberFit fit(String e164, PhoneNumber number, SenderType type, Set<String> held) {
    String key = null;
    if (number == null) {
      key = "registrations.error.numberUnknown";
    } else if (number.senderType() != type) {
      key = "registrations.error.numberOfOtherType";
    } else if (held.contains(e164)) {
      key = "registrations.error.numberHeld";
    } else if (number.status() == NumberStatus.RELEASED) {
      key = RELEASED;
    }
    return new NumberFit(e164, number, key);
  }
}
