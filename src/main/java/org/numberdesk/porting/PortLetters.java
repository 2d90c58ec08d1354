package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.numberdesk.loa.LoaRepository;
import org.numberdesk.loa.LoaStatus;
import org.numberdesk.security.Scope;

/** Whether somebody who may has signed for a port. */
@ApplicationScoped
class PortLetters {

  @Inject private LoaRepository requests;
  @Inject private Clock clock;

  /** A letter signed within the portal; what came on paper is noted with the order itself. */
  boolean signed(PortOrder order) {
    Long loa = order.text().loa();
    return loa != null
        && requests
            .find(Scope.of(order.organisationId()), loa)
            .filter(request -> LoaStatus.WITH_LETTER.contains(request.status(clock.instant())))
            .isPresent();
  }
}
