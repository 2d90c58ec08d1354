package org.numberdesk.porting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.numberdesk.porting.OutagePriors.Kind;
import org.numberdesk.porting.OutagePriors.Prior;

/**
 * How long calls and texts pause at a cut-over, as a distribution. It begins with a belief (the
 * vendor's experience, or what the losing carrier's own documentation says) and is weighed with the
 * cut-overs of this portal: those of all carriers shift the belief, those of the same carrier
 * outweigh it as they accumulate. A pure function of what it is given.
 */
public final class OutageForecast {

  static final double EXPECTED = 0.5;
  static final double LIKELY = 0.8;
  static final double WORST = 0.98;

  /** As many own cut-overs of all carriers as the belief is worth. */
  private static final double BELIEF = 60;

  /** As many own cut-overs of one carrier as belief and other carriers together are worth. */
  private static final double OTHERS = 12;

  private final List<CutOver> known;

  /**
   * A forecast that rests on these.
   *
   * @param known ended cut-overs, of all carriers
   */
  public OutageForecast(List<CutOver> known) {
    this.known = List.copyOf(known);
  }

  /** What a forecast rests on. */
  public enum Basis {
    /** the vendor's experience */
    EXPERIENCE,
    /** what the losing carrier's own documentation says */
    DOCUMENTED,
    /** the portal's own cut-overs, of any carrier, weighed in */
    OWN,
    /** enough cut-overs of this carrier to outweigh all else */
    CARRIER
  }

  /**
   * How long one kind of traffic pauses; all durations from the start of the cut-over.
   *
   * @param expected as many cut-overs end before as after
   * @param likely four of five have ended
   * @param worst all but one of fifty have ended
   * @param ofCarrier own cut-overs of this carrier it rests on
   * @param ofOthers own cut-overs of other carriers
   * @param source where the belief is from
   */
  public record Pause(
      Duration expected,
      Duration likely,
      Duration worst,
      Basis basis,
      int ofCarrier,
      int ofOthers,
      String source) {

    static final Pause NONE =
        new Pause(Duration.ZERO, Duration.ZERO, Duration.ZERO, Basis.EXPERIENCE, 0, 0, "");

    public boolean none() {
      return worst.isZero();
    }
  }

  /** Both kinds of traffic. */
  public record Forecast(Pause voice, Pause sms) {

    /** The pause that the customer's texts feel, or the calls' where no text moves. */
    public Pause shown() {
      return sms.none() ? voice : sms;
    }

    public Instant likelyEnd(Instant start) {
      return start.plus(shown().likely());
    }
  }

  /**
   * The forecast of an order.
   *
   * @param carrier the losing carrier as the rules name it
   * @param country ISO code of the numbers; outside of the US and Canada texts move with the calls
   */
  public Forecast of(String carrier, String country, PortNumberType type, SmsPlan plan) {
    Pause voice = pause(Kind.VOICE, carrier, type);
    if (plan == SmsPlan.NONE) {
      return new Forecast(voice, Pause.NONE);
    }
    boolean ownRouting = country == null || country.equals("US") || country.equals("CA");
    Pause sms =
        plan == SmsPlan.PRE_HOST
            ? pause(Kind.SMS_PRE_HOSTED, carrier, type)
            : ownRouting ? pause(Kind.SMS, carrier, type) : voice;
    return new Forecast(voice, sms);
  }

  private Pause pause(Kind kind, String carrier, PortNumberType type) {
    Prior prior = OutagePriors.of(kind, carrier, type);
    List<Integer> own = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (CutOver cutOver : known) {
      Integer minutes = minutes(kind, cutOver);
      if (minutes != null && cutOver.type() == type) {
        (cutOver.carrier().equals(carrier) ? own : others).add(minutes);
      }
    }
    Mix mix = new Mix(prior.quantiles(), sorted(others), sorted(own));
    return new Pause(
        mix.at(EXPECTED),
        mix.at(LIKELY),
        mix.at(WORST),
        basis(prior, own.size(), others.size()),
        own.size(),
        others.size(),
        prior.source());
  }

  private static Basis basis(Prior prior, int own, int others) {
    if (own >= OTHERS) {
      return Basis.CARRIER;
    }
    if (own + others > 0) {
      return Basis.OWN;
    }
    return prior.carrier() == null ? Basis.EXPERIENCE : Basis.DOCUMENTED;
  }

  private static Integer minutes(Kind kind, CutOver cutOver) {
    return switch (kind) {
      case VOICE -> cutOver.voiceMinutes();
      case SMS -> cutOver.sms() == SmsPlan.WITH_PORT ? cutOver.smsMinutes() : null;
      case SMS_PRE_HOSTED -> cutOver.sms() == SmsPlan.PRE_HOST ? cutOver.smsMinutes() : null;
    };
  }

  private static double[] sorted(List<Integer> minutes) {
    return minutes.stream().mapToDouble(Integer::doubleValue).sorted().toArray();
  }

  /** Belief, other carriers' cut-overs and this carrier's, each with its weight. */
  private record Mix(Quantiles belief, double[] others, double[] own) {

    double shareAt(double minutes) {
      double wide =
          (BELIEF * belief.shareAt(minutes) + countTo(others, minutes)) / (BELIEF + others.length);
      return (OTHERS * wide + countTo(own, minutes)) / (OTHERS + own.length);
    }

    private static int countTo(double[] sorted, double minutes) {
      int at = Arrays.binarySearch(sorted, minutes + 0.5);
      return at < 0 ? -at - 1 : at;
    }

    Duration at(double share) {
      double low = 0;
      double high = belief.longest();
      high = own.length == 0 ? high : Math.max(high, own[own.length - 1]);
      high = others.length == 0 ? high : Math.max(high, others[others.length - 1]);
      while (high - low > 0.01) {
        double middle = (low + high) / 2;
        if (shareAt(middle) < share) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return Duration.ofMinutes(Math.round(high));
    }
  }
}
