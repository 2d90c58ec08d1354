package org.numberdesk.registrations.review;

import java.util.List;
import org.numberdesk.shared.DomainEvent;

/**
 * Something was written beside a case. What is private names no organisation, so that the trail
 * shows it to staff alone.
 *
 * @param owner the organisation of the case
 * @param text what was said to the customer or by it; null for what is private
 */
public record CaseNoted(
    long registrationId, long owner, String title, CaseNote.Kind kind, boolean staff, String text)
    implements DomainEvent {

  @Override
  public Long organisationId() {
    return text == null ? null : owner;
  }

  @Override
  public String subject() {
    return "registration";
  }

  @Override
  public String subjectId() {
    return Long.toString(registrationId);
  }

  @Override
  public String action() {
    return switch (kind) {
      case NOTE -> "registration.note";
      case CALL -> "registration.call";
      case COMMENT -> "registration.comment";
      case ANSWER -> "registration.answer";
    };
  }

  @Override
  public List<Change> changes() {
    return text == null ? List.of() : List.of(new Change("comment", null, text));
  }
}
