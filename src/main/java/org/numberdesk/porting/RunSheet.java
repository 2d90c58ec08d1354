package org.numberdesk.porting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.shared.Words;

/** What happens around a cut-over, in order: by whom, when, and whether it is done. */
public final class RunSheet {

  /**
   * One step.
   *
   * @param owner who does it, in words
   * @param at planned or, once done, real; null where nobody knows yet
   */
  public record Step(String title, String owner, Instant at, boolean done, String remark) {}

  private RunSheet() {}

  /** The steps of an order as it stands. */
  public static List<Step> of(PortOrder order, Instant now) {
    PortStatus status = order.status(now);
    List<Step> steps = new ArrayList<>();
    boolean sms = order.sms() != SmsPlan.NONE;
    steps.add(
        step(
            "release",
            order.releaseOwner() == null
                ? Words.of("porting.run.owner.carrier")
                : order.releaseOwner(),
            order.releasedAt(),
            order.releasedAt() != null,
            order.releaseDue() == null
                ? ""
                : Words.of(
                    "porting.run.due", org.numberdesk.shared.Dates.date(order.releaseDue()))));
    steps.add(step("foc", owner("staff"), order.focAt(), status.dated() || past(status), ""));
    if (sms) {
      steps.add(
          step(
              "campaign",
              owner("customer"),
              order.focAt(),
              all(order, SmsTrack.CAMPAIGN_LINKING, SmsTrack.TESTED),
              blocked(order)));
    }
    steps.add(
        step(
            "lock",
            owner("portal"),
            order.lockAt(),
            order.lockAt() != null && !now.isBefore(order.lockAt()),
            ""));
    steps.add(step("start", owner("staff"), start(order), order.actualStart() != null, ""));
    steps.add(
        step(
            "voice",
            owner("carrier"),
            order.voicePortedAt() == null ? order.voiceEnd() : order.voicePortedAt(),
            order.voicePortedAt() != null,
            count(order)));
    if (sms) {
      steps.add(
          step(
              "routing",
              owner("carrier"),
              order.expectedEnd(),
              all(
                  order,
                  SmsTrack.SMS_ROUTED,
                  SmsTrack.CAMPAIGN_LINKING,
                  SmsTrack.CAMPAIGN_BLOCKED,
                  SmsTrack.TESTED),
              ""));
      steps.add(
          step(
              "link",
              owner("staff"),
              order.likelyEnd(),
              all(order, SmsTrack.CAMPAIGN_LINKING, SmsTrack.TESTED),
              ""));
      steps.add(
          step(
              "test",
              owner("staff"),
              order.actualEnd() == null ? order.likelyEnd() : order.actualEnd(),
              order.smsEnded(),
              ""));
    }
    steps.add(
        step("tell", owner("customer"), order.actualEnd(), status == PortStatus.COMPLETED, ""));
    return steps;
  }

  private static Instant start(PortOrder order) {
    return order.actualStart() == null ? order.plannedStart() : order.actualStart();
  }

  private static boolean past(PortStatus status) {
    return status == PortStatus.COMPLETED || status == PortStatus.SNAPBACK_REQUESTED;
  }

  private static boolean all(PortOrder order, SmsTrack... tracks) {
    List<SmsTrack> among = List.of(tracks);
    return order.numberCount() > 0
        && order.numbers().stream()
            .allMatch(n -> n.sms() == SmsTrack.NOT_APPLICABLE || among.contains(n.sms()));
  }

  private static String blocked(PortOrder order) {
    long held = order.numbers().stream().filter(n -> n.sms() == SmsTrack.CAMPAIGN_BLOCKED).count();
    return held == 0 ? "" : Words.of("porting.run.blocked", held);
  }

  private static String count(PortOrder order) {
    long came = order.numbers().stream().filter(n -> n.voice() == VoiceState.PORTED).count();
    return came == 0 ? "" : Words.of("porting.run.came", came, order.numberCount());
  }

  private static Step step(String key, String owner, Instant at, boolean done, String remark) {
    return new Step(Words.of("porting.run." + key), owner, at, done, remark);
  }

  private static String owner(String who) {
    return Words.of("porting.run.owner." + who);
  }
}
