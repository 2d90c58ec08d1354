package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.numberdesk.numbers.FactSheet;
import org.numberdesk.numbers.RegistrationFacts;
import org.numberdesk.numbers.RegistrationFacts.Phase;
import org.numberdesk.numbers.SenderFactSource;

/** Tells the inventory of every registration that names a number, and how far each is. */
@ApplicationScoped
public class RegistrationFactSource implements SenderFactSource {

  @Inject private RegistrationRepository registrations;
  @Inject private CarrierTimes carrierTimes;
  @Inject private Clock clock;

  @Override
  public void contribute(long organisationId, List<String> numbers, FactSheet sheet) {
    Instant now = clock.instant();
    for (Object[] row : registrations.listNaming(organisationId, numbers)) {
      sheet.registration((String) row[0], facts((Registration) row[1], now));
    }
  }

  private RegistrationFacts facts(Registration found, Instant now) {
    RegistrationStatus status = found.status(now);
    return RegistrationFacts.of(found.id(), phase(status))
        .title(found.title())
        .submittedAt(found.submittedAt())
        .approvedAt(approvedAt(found, status))
        .dueAt(found.dueAt())
        .expected(expected(found, status))
        .resubmitBy(found.resubmitBy())
        .expiresAt(found.expiresAt())
        .cureBy(found.cureBy())
        .build();
  }

  /** A reinstatement is an approval anew: it is younger than an import of the time before it. */
  private static Instant approvedAt(Registration found, RegistrationStatus status) {
    return status == RegistrationStatus.APPROVED ? found.statusSince() : found.approvedAt();
  }

  private Instant expected(Registration found, RegistrationStatus status) {
    return switch (status) {
      case WITH_CARRIER -> carrierTimes.likelyAnswer(found.senderType(), found.sentAt());
      case SUBMITTED, IN_REVIEW -> found.dueAt();
      default -> null;
    };
  }

  /** What a number sees of a state. */
  static Phase phase(RegistrationStatus status) {
    return switch (status) {
      case DRAFT -> Phase.DRAFT;
      case SUBMITTED, IN_REVIEW -> Phase.WITH_STAFF;
      case CHANGES_REQUESTED -> Phase.CHANGES_REQUESTED;
      case READY_FOR_CARRIER -> Phase.READY_FOR_CARRIER;
      case WITH_CARRIER -> Phase.WITH_CARRIER;
      case CARRIER_REJECTED -> Phase.CARRIER_REJECTED;
      case APPROVED -> Phase.APPROVED;
      case SUSPENDED -> Phase.SUSPENDED;
      case REJECTED -> Phase.REJECTED;
      case WITHDRAWN -> Phase.WITHDRAWN;
      case EXPIRED -> Phase.EXPIRED;
    };
  }
}
