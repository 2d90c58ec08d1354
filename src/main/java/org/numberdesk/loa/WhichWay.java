package org.numberdesk.loa;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.numberdesk.shared.BusinessCalendar;

/**
 * Which way to texts suits somebody: a new number for voice and SMS, a letter for a number that
 * stays with its carrier, a port, or a number for SMS alone. Pure.
 */
public final class WhichWay {

  /** The ways. */
  public enum Way {
    /** A new number of this vendor for both; nothing has to move. */
    BUY_VOICE,
    LETTER,
    PORT,
    /** Another number for texts alone. */
    SMS_NUMBER
  }

  /** With whom calls are today. */
  public enum Voice {
    NOBODY,
    VENDOR,
    OTHER_CARRIER,
    MOBILE
  }

  /**
   * What is asked.
   *
   * @param voice with whom the number’s calls are
   * @param keepVoice whether calls are to stay there
   * @param smsElsewhere whether somebody carries its texts today
   */
  public record Question(Voice voice, boolean keepVoice, boolean smsElsewhere) {}

  /**
   * One way with what it means.
   *
   * @param possible false where the number does not allow it
   * @param best the one to take first
   * @param steps how many steps it has; their words are the bundle's
   * @param likely the day by which texts likely run, before any registration with carriers
   */
  public record Advice(
      Way way, boolean possible, boolean best, boolean pauses, int steps, LocalDate likely) {}

  private static final BusinessCalendar CALENDAR = new BusinessCalendar();

  private WhichWay() {}

  /** The ways, the best first, those that are not possible last. */
  public static List<Advice> of(Question asked, Instant now, ZoneId zone, String place) {
    LocalDate today = now.atZone(zone).toLocalDate();
    Way best = best(asked);
    List<Advice> ways = new ArrayList<>();
    for (Way way : Way.values()) {
      ways.add(
          new Advice(
              way,
              possible(way, asked),
              way == best,
              asked.smsElsewhere() && (way == Way.LETTER || way == Way.PORT),
              steps(way),
              CALENDAR.plus(today, businessDays(way), place)));
    }
    ways.sort(
        Comparator.comparing(Advice::best)
            .thenComparing(Advice::possible)
            .reversed()
            .thenComparing(Advice::way));
    return ways;
  }

  private static Way best(Question asked) {
    return switch (asked.voice()) {
      case NOBODY -> Way.BUY_VOICE;
      case VENDOR -> Way.LETTER;
      case OTHER_CARRIER -> asked.keepVoice() ? Way.LETTER : Way.PORT;
      case MOBILE -> asked.keepVoice() ? Way.SMS_NUMBER : Way.PORT;
    };
  }

  private static boolean possible(Way way, Question asked) {
    return switch (way) {
      case LETTER -> asked.voice() == Voice.VENDOR || asked.voice() == Voice.OTHER_CARRIER;
      case PORT -> asked.voice() == Voice.OTHER_CARRIER || asked.voice() == Voice.MOBILE;
      default -> true;
    };
  }

  private static int steps(Way way) {
    return way == Way.LETTER || way == Way.PORT ? 4 : 2;
  }

  /** As a rule: checks of three days and the carrier's for a letter, ten for a port. */
  private static int businessDays(Way way) {
    return switch (way) {
      case BUY_VOICE, SMS_NUMBER -> 1;
      case LETTER ->
          3
              + LoaRules.standard().cutovers().stream()
                  .mapToInt(LoaRules.CutoverTime::usualBusinessDays)
                  .min()
                  .orElse(0);
      case PORT -> 10;
    };
  }
}
