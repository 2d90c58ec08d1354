package org.numberdesk.porting;

import java.time.ZoneId;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.numberdesk.numbers.E164;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/**
 * What a customer needs around a cut-over, written anew from the window as it stands, so that a
 * moved date moves it too.
 */
public final class PortKit {

  private final PortOrder order;
  private final ZoneId zone;

  /**
   * The kit of an order that has a window.
   *
   * @param otherwise the zone where the order names none
   */
  public PortKit(PortOrder order, ZoneId otherwise) {
    this.order = order;
    this.zone = order.zone() == null ? otherwise : order.zone();
  }

  /** A line for those who answer calls and texts. */
  public String agentNote() {
    return text("agent");
  }

  /** What the phone menu says meanwhile. */
  public String ivr() {
    return text("ivr");
  }

  /** A line for the customer's own customers. */
  public String notice() {
    return text("notice");
  }

  private String text(String kind) {
    String fallback = order.text().fallbackNumber();
    String key = "porting.kit." + kind + (order.sms() == SmsPlan.NONE ? ".voice" : "");
    String text =
        Words.of(
            key,
            order.numberCount(),
            Dates.dateTime(order.plannedStart(), zone),
            Dates.dateTime(order.likelyEnd(), zone),
            Dates.dateTime(order.worstEnd(), zone));
    return fallback == null || fallback.isBlank()
        ? text
        : text + " " + Words.of("porting.kit." + kind + ".fallback", shown(fallback));
  }

  private static String shown(String number) {
    return E164.parse(number, null)
        .map(one -> one.callingCode() + " " + one.national())
        .orElse(number);
  }

  /** The window as a calendar entry, which replaces the one sent before. */
  public String invitation(String url) {
    VEvent event =
        new VEvent(
            order.plannedStart(),
            order.likelyEnd(),
            Words.of("porting.kit.event", order.losingCarrier(), order.numberCount()));
    event.add(new Uid("port-" + order.id() + "@numberdesk"));
    event.add(new Sequence((int) Math.min(Integer.MAX_VALUE, order.version())));
    event.add(new Description(agentNote() + "\n" + url + "/porting/" + order.id()));
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//NumberDesk//Porting//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    calendar.add(event);
    return calendar.toString();
  }
}
