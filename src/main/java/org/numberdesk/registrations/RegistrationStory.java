package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.numbers.NumberStory;
import org.numberdesk.numbers.NumberStorySource;
import org.numberdesk.numbers.PhoneNumber;

/** Tells a number's page which registrations name it and each of their moves. */
@ApplicationScoped
public class RegistrationStory implements NumberStorySource {

  private static final Set<RegistrationMove> DECISIONS =
      EnumSet.of(
          RegistrationMove.APPROVE, RegistrationMove.REQUEST_CHANGES, RegistrationMove.REJECT);
  private static final Set<RegistrationMove> ANSWERS =
      EnumSet.of(RegistrationMove.CARRIER_APPROVE, RegistrationMove.CARRIER_REJECT);

  /** Moves that concern the desk alone. */
  private static final Set<RegistrationMove> INNER =
      EnumSet.of(
          RegistrationMove.CLAIM,
          RegistrationMove.RELEASE,
          RegistrationMove.REASSIGN,
          RegistrationMove.ESCALATE);

  @Inject private RegistrationRepository registrations;
  @Inject private Clock clock;

  @Override
  public void tell(PhoneNumber number, NumberStory story) {
    for (Object[] row : registrations.listNaming(number.organisationId(), List.of(number.e164()))) {
      Registration found = (Registration) row[1];
      List<RegistrationStep> steps = found.steps();
      story.add(
          new NumberStory.Filing(
              found.id(),
              found.title(),
              found.status(clock.instant()).name(),
              found.numberCount(),
              last(steps, EnumSet.of(RegistrationMove.SUBMIT)),
              last(steps, DECISIONS),
              last(steps, EnumSet.of(RegistrationMove.SEND_TO_CARRIER)),
              last(steps, ANSWERS)));
      steps.stream()
          .filter(step -> !INNER.contains(step.move()))
          .forEach(step -> story.add(entry(found, step)));
    }
  }

  private static NumberStory.Entry entry(Registration found, RegistrationStep step) {
    return new NumberStory.Entry(step.at(), step.look(), null, found.title(), step.accountName());
  }

  private static Instant last(List<RegistrationStep> steps, Set<RegistrationMove> moves) {
    return steps.stream()
        .filter(step -> moves.contains(step.move()))
        .map(RegistrationStep::at)
        .reduce((first, second) -> second)
        .orElse(null);
  }
}
