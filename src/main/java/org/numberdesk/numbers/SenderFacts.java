package org.numberdesk.numbers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All that is known of a number when the question is asked. Later parts of the portal feed more in
 * through the lists.
 *
 * @param country ISO code, or null where it is not known
 * @param statusAsOf when an import last told the status, or null
 * @param supportsSms null where nobody said
 * @param purchaseDate null where nobody said
 * @param registration of the registration that covers it, or null
 */
public record SenderFacts(
    String e164,
    SenderType type,
    String country,
    NumberStatus status,
    Instant statusAsOf,
    Boolean supportsSms,
    LocalDate purchaseDate,
    RegistrationFacts registration,
    List<OutageFacts> outages,
    List<DeadlineFacts> deadlines) {

  public SenderFacts {
    outages = List.copyOf(outages);
    deadlines = List.copyOf(deadlines);
  }
}
