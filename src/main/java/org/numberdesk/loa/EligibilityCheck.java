package org.numberdesk.loa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.loa.Eligibility.Known;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.ManyTexts;

/**
 * Asks what is known of the numbers of a request and judges each. A number need not be in the
 * inventory: most that come this way are with another voice carrier.
 */
@ApplicationScoped
class EligibilityCheck {

  @Inject private PhoneNumberRepository inventory;
  @Inject private LoaRepository requests;

  /**
   * The verdicts in the order of the numbers.
   *
   * @param numbers E.164
   * @param request the request that may hold them itself, or null
   */
  List<LoaVerdict> check(
      long organisation, List<String> numbers, String voiceCarrier, Long request) {
    Map<String, Boolean> sms = new HashMap<>();
    Set<String> claimed = new HashSet<>();
    for (List<String> part : ManyTexts.parts(Set.copyOf(numbers))) {
      for (PhoneNumber number : inventory.all(Scope.of(organisation), part)) {
        if (number.status() != NumberStatus.RELEASED) {
          sms.put(number.e164(), number.supportsSms());
        }
      }
      claimed.addAll(inventory.listClaimedByOthers(organisation, part));
    }
    Map<String, Long> holders = requests.holders(Set.copyOf(numbers), request);
    return numbers.stream()
        .map(
            number -> {
              Long holder = holders.get(number);
              boolean another =
                  claimed.contains(number) || holder != null && holder != organisation;
              Known known = new Known(sms.get(number), another, holder != null);
              return new LoaVerdict(
                  number, Eligibility.of(number, voiceCarrier, known, LoaRules.standard()));
            })
        .toList();
  }
}
