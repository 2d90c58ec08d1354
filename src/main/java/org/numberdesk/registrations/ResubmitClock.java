package org.numberdesk.registrations;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.numberdesk.numbers.SenderType;

/**
 * How long a refused filing keeps its place. Toll-free: seven days from the carrier's rejection
 * (Twilio 30437; Telnyx and Bandwidth close their ticket after the same time); later is taken but
 * queues as new. Others have no such clock.
 */
final class ResubmitClock {

  static final Duration TOLL_FREE = Duration.ofDays(7);

  private ResubmitClock() {}

  static Optional<Instant> until(SenderType type, Instant rejected) {
    return type == SenderType.TOLL_FREE ? Optional.of(rejected.plus(TOLL_FREE)) : Optional.empty();
  }
}
