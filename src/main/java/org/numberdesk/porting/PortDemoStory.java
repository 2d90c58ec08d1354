package org.numberdesk.porting;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** One order and what happened to it, in days before now. */
final class PortDemoStory {

  final PortOrder order;
  private final Instant now;
  private final ZoneId zone;
  final List<String> arrived = new ArrayList<>();

  PortDemoStory(PortOrder order, ZoneId zone, Instant now) {
    this.order = order;
    this.zone = zone;
    this.now = now;
  }

  PortDemoStory go(PortMove move, PortStatus to, double daysAgo, String who, String remark) {
    Instant at = now.minus(Duration.ofMinutes(Math.round(daysAgo * 24 * 60)));
    if (move == PortMove.SUBMIT) {
      order.handedIn(at);
    }
    order.move(
        new PortStep(
            move,
            order.storedStatus(),
            to,
            who,
            at,
            move == PortMove.CARRIER_REJECT ? order.rejectCode() : null,
            order.marked(),
            remark),
        at);
    return this;
  }

  void wish(Instant start) {
    order.forecast(start, forecast());
  }

  PortDemoStory toCarrier(double daysAgo) {
    go(PortMove.SUBMIT, PortStatus.SUBMITTED, daysAgo + 1.5, PortDemo.CUSTOMER, null);
    go(PortMove.START_REVIEW, PortStatus.IN_REVIEW, daysAgo + 1, PortDemo.STAFF, null);
    order.sent(true);
    return go(PortMove.SEND_TO_CARRIER, PortStatus.SENT_TO_CARRIER, daysAgo, PortDemo.STAFF, null);
  }

  PortDemoStory foc(Instant at, double daysAgo) {
    order.scheduled(at, zone, at.minus(Duration.ofHours(48)));
    order.forecast(at, forecast());
    order.release(order.losingCarrier() + " port desk", at.atZone(zone).toLocalDate(), null);
    return go(PortMove.CONFIRM_FOC, PortStatus.FOC_CONFIRMED, daysAgo, PortDemo.STAFF, null);
  }

  private OutageForecast.Forecast forecast() {
    return new OutageForecast(List.of())
        .of(order.losingCarrier(), "US", PortNumberType.LOCAL, SmsPlan.WITH_PORT);
  }

  void start(Instant at) {
    order.begun(at);
    double days = Duration.between(at, now).toMinutes() / 1440.0;
    go(PortMove.LOCK, PortStatus.LOCKED, days + 2, null, null);
    go(PortMove.START_ACTIVATION, PortStatus.ACTIVATING, days, PortDemo.STAFF, null);
  }

  void voice(Instant at, int count) {
    order.numbers().stream().limit(count).forEach(number -> number.ported(at));
    order.numbers().stream().limit(count).forEach(number -> arrived.add(number.e164()));
    boolean all = count == order.numberCount();
    if (all) {
      order.voiceOver(at);
    }
    double days = Duration.between(at, now).toMinutes() / 1440.0;
    go(
        PortMove.VOICE_PORTED,
        all ? PortStatus.VOICE_PORTED : PortStatus.PARTIAL,
        days,
        PortDemo.STAFF,
        null);
  }

  void texts(SmsTrack to, int count, Instant at) {
    order.numbers().stream().limit(count).forEach(number -> number.moveSms(to, at));
  }
}
