package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.numberdesk.organisations.PersonLeft;

/** Puts the cases of a reviewer who left back into the queue. */
@ApplicationScoped
public class ReviewHandover {

  @Inject private HandoverRepository claims;
  @Inject private Clock clock;

  void handOver(@Observes PersonLeft event) {
    if (event.organisationId() == null) {
      claims.endClaims(event.accountId(), clock.instant());
    }
  }
}
