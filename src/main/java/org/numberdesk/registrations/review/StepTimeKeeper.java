package org.numberdesk.registrations.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationMoved;
import org.numberdesk.registrations.RegistrationRepository;
import org.numberdesk.registrations.RegistrationStep;
import org.numberdesk.security.Scope;

/** Notes how long a stretch took, when it ends. */
@ApplicationScoped
public class StepTimeKeeper {

  @Inject private StepTimeRepository times;
  @Inject private RegistrationRepository registrations;

  void keep(@Observes RegistrationMoved event) {
    Phase.endedBy(event.move())
        .flatMap(phase -> registrations.find(Scope.EVERYTHING, event.registrationId()))
        .ifPresent(
            found -> {
              List<RegistrationStep> steps = found.steps();
              keep(found, steps.get(steps.size() - 1));
            });
  }

  /** Notes the stretch that a step ended, if it did end one. */
  void keep(Registration found, RegistrationStep end) {
    Phase.endedBy(end.move())
        .ifPresent(
            phase ->
                found.steps().stream()
                    .filter(step -> step.move() == phase.begins())
                    .filter(step -> step.revision() == end.revision())
                    .filter(step -> !step.at().isAfter(end.at()))
                    .reduce((earlier, later) -> later)
                    .ifPresent(begin -> times.keep(found, phase, begin.at(), end)));
  }
}
