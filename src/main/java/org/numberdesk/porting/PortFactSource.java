package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.numberdesk.numbers.FactSheet;
import org.numberdesk.numbers.NumberStory;
import org.numberdesk.numbers.NumberStorySource;
import org.numberdesk.numbers.OutageFacts;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.numbers.SenderFactSource;
import org.numberdesk.shared.Words;

/** Tells the inventory when a port stops the texts of a number, and what became of it. */
@ApplicationScoped
public class PortFactSource implements SenderFactSource, NumberStorySource {

  @Inject private PortRepository orders;
  @Inject private Clock clock;

  @Override
  public void contribute(long organisationId, List<String> numbers, FactSheet sheet) {
    Instant now = clock.instant();
    for (PortedNumber number : orders.listNaming(organisationId, numbers)) {
      if (stopsTexts(number, now)) {
        sheet.outage(number.e164(), facts(number));
      }
    }
  }

  /** Texts hosted before the port go on; what is not dated yet stops nothing. */
  private static boolean stopsTexts(PortedNumber number, Instant now) {
    return number.order().status(now).dated()
        && number.sms() != SmsTrack.NOT_APPLICABLE
        && number.order().sms() != SmsPlan.PRE_HOST;
  }

  private static OutageFacts facts(PortedNumber number) {
    PortOrder order = number.order();
    Instant start = order.actualStart() == null ? order.plannedStart() : order.actualStart();
    return new OutageFacts(
        start,
        order.expectedEnd(),
        order.likelyEnd(),
        order.worstEnd(),
        number.sms() == SmsTrack.TESTED ? number.smsAt() : null,
        Words.of("porting.outage.title", order.losingCarrier()),
        "/porting/" + order.id());
  }

  @Override
  public void tell(PhoneNumber number, NumberStory story) {
    for (PortedNumber ported : orders.listNaming(number.organisationId(), List.of(number.e164()))) {
      ported.order().steps().stream()
          .filter(step -> step.from() != step.to())
          .forEach(
              step ->
                  story.add(
                      new NumberStory.Entry(
                          step.at(),
                          step.to().name(),
                          null,
                          ported.order().title(),
                          step.accountName())));
    }
  }
}
