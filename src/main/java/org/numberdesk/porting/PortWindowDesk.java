package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.porting.OutageForecast.Forecast;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;

/** Which dates numbers can move on, and what each would cost. */
@ApplicationScoped
@Transactional
public class PortWindowDesk {

  @Inject private PortPlanner planner;
  @Inject private PhoneNumberRepository numbers;
  @Inject private Caller caller;

  /** Dates and what they rest on. */
  public record Windows(PortProposals.Answer answer, Forecast forecast, ZoneId zone) {}

  /**
   * Every date of a span for some numbers, in an order or not, in the inventory or not.
   *
   * @param organisationId whose, or null for the caller's own or, for staff, the numbers'
   * @param zone null for the organisation's
   */
  @RequiresPermission(Permission.PORTING_VIEW)
  public Windows windows(
      Long organisationId,
      List<String> e164s,
      String losingCarrier,
      SmsPlan sms,
      LocalDate from,
      LocalDate to,
      ZoneId zone) {
    Long owner = organisationId != null ? organisationId : ownerOf(e164s);
    ZoneId shown = zone != null ? zone : owner == null ? caller.zone() : planner.zoneOf(owner);
    PortPlanner.Case c = new PortPlanner.Case(owner, e164s, losingCarrier, sms, false, shown, null);
    return new Windows(planner.between(c, from, to), planner.forecast(c), shown);
  }

  private Long ownerOf(List<String> e164s) {
    if (caller.organisationId() != null) {
      return caller.organisationId();
    }
    return numbers.all(caller.scope(), e164s).stream()
        .map(number -> number.organisationId())
        .findFirst()
        .orElse(null);
  }

  /** The dates of an order from tomorrow to the last that carriers take. */
  @RequiresPermission(value = Permission.PORTING_VIEW, of = PortOrder.class)
  public Windows ofOrder(Long id, PortOrder order) {
    PortPlanner.Case c = planner.of(order);
    LocalDate today = planner.question(c).today();
    return new Windows(
        planner.between(c, today.plusDays(1), today.plusDays(31)), planner.forecast(c), c.zone());
  }

  /** The names of carriers the rules know. */
  @RequiresPermission(Permission.PORTING_VIEW)
  public List<String> carriers() {
    return planner.rules().carrierNames();
  }
}
