package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.numberdesk.porting.PortNotice.Kind;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.Settings;

/**
 * Tells people of a cut-over seven days, two days and an hour before, when it starts and when it
 * ends; each once for each confirmed date. What was missed while the portal was down is told only
 * if nothing later is due.
 */
@ApplicationScoped
@Transactional
public class PortNotices {

  private static final int BATCH = 200;
  private static final Duration AHEAD = Duration.ofDays(7);
  private static final Duration BACK = Duration.ofDays(14);

  @Inject private PortWindowRepository windows;
  @Inject private Settings settings;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /** One look at all windows that are near. */
  boolean run() {
    Instant now = clock.instant();
    List<PortOrder> near = windows.listToTell(now.minus(BACK), now.plus(AHEAD), BATCH);
    for (PortOrder order : near) {
      Kind due = due(order, now);
      if (due != null && due.ordinal() >= order.noticed().length()) {
        windows.noted(order.id(), "x".repeat(due.ordinal() + 1));
        events.fire(notice(order, due));
      }
    }
    return false;
  }

  /** The latest notice that is due, or null where none is. */
  static Kind due(PortOrder order, Instant now) {
    PortStatus status = order.status(now);
    if (order.focAt() == null) {
      return null;
    }
    if (order.actualEnd() != null && status != PortStatus.REVERTED) {
      return Kind.END;
    }
    if (!status.dated()) {
      return null;
    }
    if (PortStatus.RUNNING.contains(status)) {
      return Kind.START;
    }
    Duration left = Duration.between(now, order.focAt());
    if (left.compareTo(Duration.ofHours(1)) <= 0) {
      return Kind.HOUR_1;
    }
    if (left.compareTo(Duration.ofDays(2)) <= 0) {
      return Kind.DAYS_2;
    }
    return left.compareTo(AHEAD) <= 0 ? Kind.DAYS_7 : null;
  }

  private PortNotice notice(PortOrder order, Kind kind) {
    PortKit kit = new PortKit(order, ZoneOffset.UTC);
    return new PortNotice(
        order.id(),
        order.organisationId(),
        order.title(),
        kind,
        order.actualStart() == null ? order.plannedStart() : order.actualStart(),
        order.likelyEnd(),
        order.zone().getId(),
        kit.agentNote(),
        kit.invitation(settings.url()));
  }
}
