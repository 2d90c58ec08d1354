package org.numberdesk.porting;

import java.time.Instant;
import org.numberdesk.shared.DomainEvent;

/**
 * It is time to tell people of a cut-over.
 *
 * @param invitation the window as a calendar entry
 */
public record PortNotice(
    long orderId,
    Long organisationId,
    String title,
    Kind kind,
    Instant start,
    Instant likelyEnd,
    String zone,
    String agentNote,
    String invitation)
    implements DomainEvent {

  /** When it is told. */
  public enum Kind {
    DAYS_7,
    DAYS_2,
    HOUR_1,
    START,
    END
  }

  @Override
  public String subject() {
    return "port";
  }

  @Override
  public String subjectId() {
    return Long.toString(orderId);
  }

  @Override
  public String action() {
    return "port.notice";
  }
}
