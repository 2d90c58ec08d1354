package org.numberdesk.registrations.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.NotFound;

/** Says of a waiting case where it is and how long it usually takes. */
@ApplicationScoped
@Transactional
public class WhereaboutsDesk {

  /** With how many of the latest a case is compared. */
  static final int COMPARED = 30;

  @Inject private StepTimeRepository times;
  @Inject private RegistrationRepository registrations;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Empty for a case that waits for nobody, or for its customer. */
  @RequiresPermission(value = Permission.REGISTRATIONS_VIEW, of = Registration.class)
  public Optional<Whereabouts> of(Long id) {
    Registration found =
        registrations
            .find(caller.scope(), id)
            .orElseThrow(() -> new NotFound(Registration.class, id));
    Instant now = clock.instant();
    return Phase.of(found.status(now))
        .map(
            phase ->
                Whereabouts.of(
                    phase,
                    phase == Phase.REVIEW ? found.submittedAt() : found.statusSince(),
                    now,
                    times.listLatest(found.senderType(), phase, COMPARED),
                    found.rankAt() == null ? null : times.countAhead(phase, found.rankAt())));
  }
}
