package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.numberdesk.numbers.FactSheet;
import org.numberdesk.numbers.RegistrationFacts;
import org.numberdesk.numbers.SenderFactSource;

/**
 * Tells the inventory which registration covers a number: an approved one before an open one, that
 * before a draft or an end.
 */
@ApplicationScoped
public class RegistrationFactSource implements SenderFactSource {

  @Inject private RegistrationRepository registrations;
  @Inject private CarrierTimes carrierTimes;
  @Inject private Clock clock;

  @Override
  public void contribute(long organisationId, List<String> numbers, FactSheet sheet) {
    Instant now = clock.instant();
    Map<String, Registration> covering = new HashMap<>();
    for (Object[] row : registrations.listNaming(organisationId, numbers)) {
      Registration found = (Registration) row[1];
      if (found.status(now) != RegistrationStatus.WITHDRAWN) {
        covering.merge(
            (String) row[0],
            found,
            (one, other) -> rank(other.status(now)) > rank(one.status(now)) ? other : one);
      }
    }
    covering.forEach((number, found) -> sheet.registration(number, facts(found, now)));
  }

  private static int rank(RegistrationStatus status) {
    return switch (status) {
      case APPROVED -> 4;
      case SUSPENDED -> 3;
      case DRAFT -> 1;
      case REJECTED, WITHDRAWN, EXPIRED -> 0;
      default -> 2;
    };
  }

  private RegistrationFacts facts(Registration found, Instant now) {
    RegistrationStatus status = found.status(now);
    return new RegistrationFacts(
        found.id(),
        found.title(),
        phase(status),
        found.statusSince(),
        found.approvedAt(),
        expected(found, status),
        found.resubmitBy(),
        found.expiresAt(),
        found.cureBy());
  }

  private Instant expected(Registration found, RegistrationStatus status) {
    return switch (status) {
      case WITH_CARRIER -> carrierTimes.likelyAnswer(found.senderType(), found.sentAt());
      case SUBMITTED, IN_REVIEW -> found.dueAt();
      default -> null;
    };
  }

  private static RegistrationFacts.Phase phase(RegistrationStatus status) {
    return switch (status) {
      case DRAFT -> RegistrationFacts.Phase.DRAFT;
      case SUBMITTED, IN_REVIEW -> RegistrationFacts.Phase.WITH_STAFF;
      case CHANGES_REQUESTED -> RegistrationFacts.Phase.CHANGES_REQUESTED;
      case READY_FOR_CARRIER -> RegistrationFacts.Phase.READY_FOR_CARRIER;
      case WITH_CARRIER -> RegistrationFacts.Phase.WITH_CARRIER;
      case CARRIER_REJECTED -> RegistrationFacts.Phase.CARRIER_REJECTED;
      case APPROVED -> RegistrationFacts.Phase.APPROVED;
      case SUSPENDED -> RegistrationFacts.Phase.SUSPENDED;
      case REJECTED, WITHDRAWN -> RegistrationFacts.Phase.REJECTED;
      case EXPIRED -> RegistrationFacts.Phase.EXPIRED;
    };
  }
}
