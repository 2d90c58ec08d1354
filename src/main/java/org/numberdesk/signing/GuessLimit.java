package org.numberdesk.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * So many wrong links or codes from one network address, then a rest in which not even a right one
 * opens. Counted on this node in memory: a secret of 256 bits is not guessed anyway, this keeps the
 * attempts from costing anything.
 */
@ApplicationScoped
public class GuessLimit {

  static final int TRIES = 20;
  static final Duration REST = Duration.ofMinutes(10);
  private static final int MOST = 10_000;

  private final Map<String, Tries> wrong = new ConcurrentHashMap<>();
  private final Clock clock;

  private record Tries(Instant since, int count) {}

  protected GuessLimit() {
    clock = null;
  }

  @Inject
  GuessLimit(Clock clock) {
    this.clock = clock;
  }

  /** Whether an address has to wait. */
  public boolean rests(String address) {
    Tries tries = wrong.get(address);
    return tries != null && !over(tries) && tries.count() >= TRIES;
  }

  void failed(String address) {
    if (wrong.size() >= MOST) {
      wrong.values().removeIf(this::over);
    }
    wrong.merge(
        address,
        new Tries(clock.instant(), 1),
        (old, one) -> over(old) ? one : new Tries(old.since(), old.count() + 1));
  }

  private boolean over(Tries tries) {
    return !clock.instant().isBefore(tries.since().plus(REST));
  }
}
