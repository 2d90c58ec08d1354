package org.numberdesk.numbers;

import java.util.List;
import org.numberdesk.shared.DomainEvent;

/** Numbers were given back or ported away; whatever is open about them has lost its object. */
public record NumbersReleased(Long organisationId, List<String> numbers) implements DomainEvent {

  private static final int NAMED = 20;

  @Override
  public String subject() {
    return "numbers";
  }

  @Override
  public String subjectId() {
    return numbers.get(0);
  }

  @Override
  public String action() {
    return "numbers.release";
  }

  @Override
  public List<Change> changes() {
    String named = String.join(", ", numbers.subList(0, Math.min(NAMED, numbers.size())));
    return List.of(
        new Change("count", null, Integer.toString(numbers.size())),
        new Change("released", null, named));
  }
}
