package org.numberdesk.loa;

import java.time.Instant;
import java.util.List;
import org.numberdesk.shared.DomainEvent;

/** A letter was challenged, or the challenge answered. */
public record LoaChallenged(
    long requestId, Long organisationId, String title, String number, Instant due, boolean answered)
    implements DomainEvent {

  @Override
  public String subject() {
    return "loa";
  }

  @Override
  public String subjectId() {
    return Long.toString(requestId);
  }

  @Override
  public String action() {
    return answered ? "loa.challenge-answered" : "loa.challenged";
  }

  @Override
  public List<Change> changes() {
    return List.of(new Change("number", null, number));
  }
}
