package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;

/** All orders and windows over time: what pauses when, and what meets what. */
@ApplicationScoped
@Transactional
public class PortBoard {

  /** As many windows as one picture shows; a later one begins where it ends. */
  static final int SHOWN = 40;

  private static final Duration BEFORE = Duration.ofDays(4);

  private static final Duration RUNNING = Duration.ofDays(14);
  private static final Duration AHEAD = Duration.ofHours(48);

  @Inject private PortWindowRepository orders;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * One order of the picture.
   *
   * @param waitsFrom when its wait began
   * @param conflict whether another window of the same customer touches its own
   */
  public record Bar(
      long orderId,
      long organisationId,
      String title,
      PortStatus status,
      String rejectCode,
      Instant waitsFrom,
      Instant start,
      Instant likelyEnd,
      Instant worstEnd,
      Instant actualEnd,
      boolean conflict) {}

  /** A picture and where the next begins, null where nothing follows. */
  public record Picture(List<Bar> bars, Instant from, Instant to, Instant next) {}

  /**
   * The windows that begin in a span.
   *
   * @param from null for some days before now
   * @param organisationId one organisation's, or null for all the caller sees
   */
  @RequiresPermission(Permission.PORTING_VIEW)
  public Picture board(Instant from, Duration span, Long organisationId) {
    Instant start = from == null ? clock.instant().minus(BEFORE) : from;
    List<PortWindowRepository.Window> found =
        orders.listBoard(caller.scope(), organisationId, start, start.plus(span), SHOWN + 1);
    Instant next = found.size() > SHOWN ? found.get(SHOWN).start() : null;
    List<PortWindowRepository.Window> shown = found.subList(0, Math.min(SHOWN, found.size()));
    Set<Long> meeting = conflicts(shown);
    Instant now = clock.instant();
    List<Bar> bars = new ArrayList<>();
    for (PortWindowRepository.Window window : shown) {
      bars.add(
          new Bar(
              window.orderId(),
              window.organisationId(),
              window.title(),
              window.status(),
              window.rejectCode(),
              window.submittedAt() == null ? now : window.submittedAt(),
              window.start(),
              window.likelyEnd(),
              window.worstEnd(),
              window.actualEnd(),
              meeting.contains(window.orderId())));
    }
    return new Picture(bars, start, start.plus(span), next);
  }

  /** The windows that run, or begin until tomorrow's end; confirmed ones alone. */
  @RequiresPermission(Permission.PORTING_VIEW)
  public List<PortOrder> today() {
    Instant now = clock.instant();
    return orders.listStarting(caller.scope(), now.minus(RUNNING), now.plus(AHEAD), SHOWN).stream()
        .filter(order -> order.status(now).dated() && order.actualEnd() == null)
        .toList();
  }

  /** The instant by which what is shown is judged. */
  @RequiresPermission(Permission.PORTING_VIEW)
  public Instant now() {
    return clock.instant();
  }

  /** Windows of one customer that overlap up to their likely ends; the list is sorted by start. */
  static Set<Long> conflicts(List<PortWindowRepository.Window> windows) {
    Set<Long> meeting = new HashSet<>();
    for (int i = 0; i < windows.size(); i++) {
      for (int j = i + 1; j < windows.size(); j++) {
        PortWindowRepository.Window one = windows.get(i);
        PortWindowRepository.Window other = windows.get(j);
        if (!other.start().isBefore(one.likelyEnd())) {
          continue;
        }
        if (one.organisationId() == other.organisationId()) {
          meeting.add(one.orderId());
          meeting.add(other.orderId());
        }
      }
    }
    return meeting;
  }
}
