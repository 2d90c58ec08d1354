package org.numberdesk.support;

import java.util.List;
import org.numberdesk.shared.DomainEvent;

/**
 * Somebody wrote in a thread of support, or closed it.
 *
 * @param askedBy the account that asked, or null
 * @param staff whether staff did
 * @param text what was written; null where it was closed
 */
public record SupportSaid(
    long threadId, Long organisationId, Long askedBy, String title, boolean staff, String text)
    implements DomainEvent {

  @Override
  public String subject() {
    return "support";
  }

  @Override
  public String subjectId() {
    return Long.toString(threadId);
  }

  @Override
  public String action() {
    return text == null ? "support.close" : staff ? "support.answer" : "support.ask";
  }

  @Override
  public List<Change> changes() {
    return text == null ? List.of() : List.of(new Change("text", null, text));
  }
}
