package org.numberdesk.numbers;

import java.time.Instant;
import java.util.List;
import org.numberdesk.shared.Words;

/**
 * One reason why a number may not send, or not much longer.
 *
 * @param code its name; the words stand in the bundle as {@code SendReason.CODE.reason} and {@code
 *     .step}
 * @param state what it makes of the number by itself
 * @param owner who must take the next step, or null for nobody
 * @param expected when the next step is due or likely done, or null where nobody can say
 * @param link where in the portal the step is taken, or null
 * @param parameters what fills the words' slots
 */
public record SendReason(
    String code,
    SendState state,
    Owner owner,
    Instant expected,
    String link,
    List<Object> parameters) {

  /** What is the matter, in one sentence. */
  public String reason() {
    return Words.of("SendReason." + code + ".reason", parameters);
  }

  /** What has to happen. */
  public String nextStep() {
    return Words.of("SendReason." + code + ".step", parameters);
  }
}
