package org.numberdesk.porting;

import java.util.Map;
import org.numberdesk.shared.BusinessRuleViolation;
import org.numberdesk.shared.Words;

/** The texts of a number cannot go there from where they are. */
public class SmsMoveNotAllowed extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  private final String number;

  SmsMoveNotAllowed(String number, SmsTrack from, SmsTrack to) {
    super("porting.error.smsMove", number, word(from), word(to));
    this.number = number;
  }

  private static String word(SmsTrack track) {
    String own = "status.SmsTrack." + track.name();
    return Words.of(Words.has(own) ? own : "status." + track.name());
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("number", number);
  }
}
