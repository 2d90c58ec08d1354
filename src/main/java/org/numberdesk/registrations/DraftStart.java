package org.numberdesk.registrations;

import java.util.List;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.AgeGate;
import org.numberdesk.preflight.Audience;
import org.numberdesk.preflight.Stage;
import org.numberdesk.preflight.Submission;

/**
 * What a new draft holds before anybody typed: the answers most programmes give, all of which can
 * be changed. The opt-out words are the seven that revoke consent (FCC, 47 CFR 64.1200(a)(10), in
 * force since 11 April 2025).
 */
final class DraftStart {

  static final List<String> OPT_OUT_WORDS =
      List.of("STOP", "QUIT", "END", "REVOKE", "OPT OUT", "CANCEL", "UNSUBSCRIBE");

  private DraftStart() {}

  /**
   * The first text of a draft.
   *
   * @param type null for toll-free
   * @param brand null where the organisation has none yet
   */
  static Submission of(SenderType type, List<String> numbers, Submission.Brand brand) {
    return new Submission(
            type == null ? SenderType.TOLL_FREE : type,
            brand,
            campaign(type != SenderType.ALPHANUMERIC, numbers),
            consent(),
            null)
        .whole();
  }

  /** Nobody can answer a name, so it has no words to act on. */
  private static Submission.Campaign campaign(boolean answerable, List<String> numbers) {
    return new Submission.Campaign(
        null,
        List.of(),
        null,
        Stage.LIVE,
        Audience.CUSTOMERS,
        null,
        numbers,
        null,
        false,
        false,
        false,
        false,
        false,
        false,
        null,
        List.of(),
        null,
        null,
        null,
        answerable ? List.of("START") : List.of(),
        answerable ? OPT_OUT_WORDS : List.of(),
        answerable ? List.of("HELP", "INFO") : List.of());
  }

  private static Submission.Consent consent() {
    return new Submission.Consent(null, null, null, false, false, AgeGate.NONE, List.of());
  }
}
