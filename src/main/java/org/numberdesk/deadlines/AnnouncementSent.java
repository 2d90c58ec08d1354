package org.numberdesk.deadlines;

import java.util.List;
import java.util.Map;
import org.numberdesk.shared.DomainEvent;

/**
 * Staff wrote to customers.
 *
 * @param link where in the portal the numbers concerned are
 * @param touched how many numbers of which organisation it concerns
 */
public record AnnouncementSent(
    long id, String title, String text, String link, Map<Long, Long> touched)
    implements DomainEvent {

  @Override
  public Long organisationId() {
    return null;
  }

  @Override
  public String subject() {
    return "announcement";
  }

  @Override
  public String subjectId() {
    return Long.toString(id);
  }

  @Override
  public String action() {
    return "announcement.send";
  }

  @Override
  public List<Change> changes() {
    return List.of(
        new Change("title", null, title),
        new Change("organisations", null, Integer.toString(touched.size())));
  }
}
