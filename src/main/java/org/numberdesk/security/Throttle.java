package org.numberdesk.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts tries by where they come from, on this node, in windows that begin with the first try. For
 * guesses at secrets that no account is locked for.
 */
public final class Throttle {

  private static final int PLACES = 100_000;

  private final Map<String, Window> windows = new ConcurrentHashMap<>();
  private final int most;
  private final Duration length;

  private record Window(Instant until, int tries) {}

  /** So many tries in such a time. */
  public Throttle(int most, Duration length) {
    this.most = most;
    this.length = length;
  }

  /** Whether another try may be made from a place; does not count one. */
  public boolean allows(String place, Clock clock) {
    Window window = windows.get(place);
    return window == null || window.until().isBefore(clock.instant()) || window.tries() < most;
  }

  /** Counts a try. */
  public void count(String place, Clock clock) {
    Instant now = clock.instant();
    if (windows.size() > PLACES) {
      windows.values().removeIf(window -> window.until().isBefore(now));
    }
    windows.merge(
        place,
        new Window(now.plus(length), 1),
        (old, first) ->
            old.until().isBefore(now) ? first : new Window(old.until(), old.tries() + 1));
  }
}
