package org.numberdesk.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the parts of the portal write down what they know of some numbers. */
public final class FactSheet {

  private final Map<String, RegistrationFacts> registrations = new HashMap<>();
  private final Map<String, List<OutageFacts>> outages = new HashMap<>();
  private final Map<String, List<DeadlineFacts>> deadlines = new HashMap<>();

  public void registration(String e164, RegistrationFacts facts) {
    registrations.put(e164, facts);
  }

  public void outage(String e164, OutageFacts facts) {
    outages.computeIfAbsent(e164, none -> new ArrayList<>()).add(facts);
  }

  public void deadline(String e164, DeadlineFacts facts) {
    deadlines.computeIfAbsent(e164, none -> new ArrayList<>()).add(facts);
  }

  SenderFacts of(PhoneNumber number) {
    return new SenderFacts(
        number.e164(),
        number.senderType(),
        number.country(),
        number.status(),
        number.importedAt(),
        number.supportsSms(),
        number.purchaseDate(),
        registrations.get(number.e164()),
        outages.getOrDefault(number.e164(), List.of()),
        deadlines.getOrDefault(number.e164(), List.of()));
  }

  RegistrationFacts registrationOf(String e164) {
    return registrations.get(e164);
  }
}
