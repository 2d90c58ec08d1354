package org.numberdesk.loa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.numbers.E164;
import org.numberdesk.numbers.NumberDescription;
import org.numberdesk.numbers.NumberKind;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.numbers.SenderAddress;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.ManyTexts;

/**
 * What a request does to the inventory: once it is ACTIVE its numbers carry texts, and those that
 * were not in the inventory come in.
 */
@ApplicationScoped
class LoaNumbers {

  @Inject private PhoneNumberRepository inventory;

  void bringSms(LoaRequest request) {
    for (List<String> part : ManyTexts.parts(request.numbers())) {
      Map<String, PhoneNumber> known = known(request, part);
      Set<String> taken =
          new HashSet<>(inventory.listClaimedByOthers(request.organisationId(), part));
      for (String e164 : part) {
        PhoneNumber number = known.get(e164);
        if (number == null && !taken.contains(e164)) {
          inventory.add(added(request, e164));
        } else if (number != null) {
          number.smsBrought(true);
        }
      }
    }
  }

  /** The subscriber no longer wants it. */
  void takeSms(LoaRequest request) {
    for (List<String> part : ManyTexts.parts(request.numbers())) {
      known(request, part).values().forEach(number -> number.smsBrought(false));
    }
  }

  private Map<String, PhoneNumber> known(LoaRequest request, List<String> part) {
    Map<String, PhoneNumber> known = new HashMap<>();
    inventory
        .all(Scope.of(request.organisationId()), part)
        .forEach(number -> known.put(number.e164(), number));
    return known;
  }

  private static PhoneNumber added(LoaRequest request, String e164) {
    E164 number = new E164(e164);
    String country = number.isTollFree() ? "US" : number.country().orElse(null);
    NumberKind kind = number.isTollFree() ? NumberKind.TOLL_FREE : NumberKind.LOCAL;
    SenderType type = kind.senderType(country, SenderAddress.of(number));
    PhoneNumber added =
        new PhoneNumber(request.organisationId(), e164, type.claim(country, e164), type, country);
    added.describedFirst(NumberDescription.ofLabel(request.customerName()));
    added.hosted(NumberStatus.ACTIVE);
    return added;
  }
}
