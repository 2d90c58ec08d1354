package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.numberdesk.numbers.NumberInventory.NumberSummary;
import org.numberdesk.security.Scope;

/**
 * Counts that pages show beside a list. Counting reads through all numbers in scope, which takes
 * half a second for a million: so what took long is shown again for some time, at most {@link
 * #LONGEST}, in which a page costs what its rows cost. What is counted fast is counted each time.
 */
@ApplicationScoped
class KeptCounts {

  private static final Duration LONG = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** So many times as long as counting took is a count shown. */
  private static final int TIMES = 30;

  private final Map<Scope, Kept> kept = new ConcurrentHashMap<>();
  private final LongSupplier nanos;

  private record Kept(NumberSummary counts, long until) {}

  KeptCounts() {
    this(System::nanoTime);
  }

  /**
   * With a clock of its own.
   *
   * @param nanos counts nanoseconds from anywhere, never backwards
   */
  KeptCounts(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** The counts of what is in scope. */
  NumberSummary of(Scope scope, Supplier<NumberSummary> counting) {
    long began = nanos.getAsLong();
    Kept known = kept.get(scope);
    if (known != null && known.until() - began > 0) {
      return known.counts();
    }
    NumberSummary counts = counting.get();
    long now = nanos.getAsLong();
    long took = now - began;
    if (took < LONG.toNanos()) {
      kept.remove(scope);
    } else {
      kept.put(scope, new Kept(counts, now + Math.min(took * TIMES, LONGEST.toNanos())));
    }
    return counts;
  }
}
