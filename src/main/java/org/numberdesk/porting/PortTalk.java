package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.FieldError;

/** What customers and staff alike may do: ask for another date, and say something. */
@ApplicationScoped
class PortTalk {

  @Inject private PortMoves moves;
  @Inject private PortPlanner planner;
  @Inject private Caller caller;

  static FieldError refused(String field, DateRefusal why) {
    return FieldError.of(field, "porting.error.refused", why.code().name(), why.message());
  }

  PortOrder askForDate(Long id, PortMoveBody body) {
    PortOrder order = moves.begin(id, body.version(), PortMove.REQUEST_DATE_CHANGE);
    List<FieldError> errors = PortMoves.checked(body);
    LocalDate date =
        PortTimes.required("date", body.date(), LocalDate::parse, "error.field.date", errors);
    LocalTime time =
        PortTimes.read("from", body.from(), LocalTime::parse, "porting.error.time", errors);
    ZoneId named = PortTimes.read("zone", body.zone(), ZoneId::of, "porting.error.zone", errors);
    ZoneId zone = named == null ? order.zone() : named;
    PortPlanner.Case own = planner.of(order);
    PortPlanner.Case c =
        new PortPlanner.Case(
            own.organisationId(),
            own.numbers(),
            own.losingCarrier(),
            own.sms(),
            own.wireless(),
            zone,
            order.id());
    if (errors.isEmpty()) {
      planner.refuse(c, date, time).map(why -> refused("date", why)).ifPresent(errors::add);
    }
    PortMoves.refuse(errors);
    ZonedDateTime at =
        time == null ? planner.bestOn(c, date).orElseThrow() : date.atTime(time).atZone(zone);
    order.askedFor(at.toInstant());
    moves.make(order, PortMove.REQUEST_DATE_CHANGE, PortStatus.DATE_CHANGE_REQUESTED, body);
    return order;
  }

  PortOrder say(Long id, PortMoveBody body, boolean inner) {
    PortOrder order = moves.begin(id, body.version(), PortMove.COMMENT);
    List<FieldError> errors = PortMoves.checked(body);
    if (body.comment() == null || body.comment().isBlank()) {
      errors.add(FieldError.of("comment", "error.field.required"));
    }
    PortMoves.refuse(errors);
    order.say(new PortComment(moves.actor(), caller.isStaff(), inner, moves.now(), body.comment()));
    moves.tell(order, PortMove.COMMENT, order.storedStatus(), null, inner ? null : body.comment());
    return order;
  }
}
