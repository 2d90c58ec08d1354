package org.numberdesk.deadlines.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.numberdesk.deadlines.DeadlineBoard.Touching;
import org.numberdesk.shared.web.ListState;

/** The calendar's filter as its address has it; what makes no sense filters nothing. */
final class DeadlineFilters {

  static final List<String> NAMES =
      List.of("month", "view", "mine", "jurisdiction", "senderType", "status");

  /** A view without a month: everything from today on, or everything before. */
  enum View {
    MONTH,
    AHEAD,
    PAST
  }

  private final ListState state;

  DeadlineFilters(ListState state) {
    this.state = state;
  }

  View view() {
    return switch (state.filter("view")) {
      case "ahead" -> View.AHEAD;
      case "past" -> View.PAST;
      default -> View.MONTH;
    };
  }

  YearMonth month(LocalDate today) {
    try {
      YearMonth month = YearMonth.parse(state.filter("month"));
      return month.getYear() < 2000 || month.getYear() > 2100 ? YearMonth.from(today) : month;
    } catch (DateTimeException e) {
      return YearMonth.from(today);
    }
  }

  boolean mine() {
    return state.filter("mine").equals("yes");
  }

  /** Whether only rules are asked for, and nothing of one's own. */
  boolean rulesOnly() {
    return !state.filter("jurisdiction").isEmpty()
        || !state.filter("senderType").isEmpty()
        || !state.filter("status").isEmpty();
  }

  boolean shows(Touching one) {
    String place = state.filter("jurisdiction");
    String type = state.filter("senderType");
    String status = state.filter("status");
    return (!mine() || one.numbers() > 0)
        && (place.isEmpty()
            || one.rule().jurisdiction().equals(place)
            || one.rule().jurisdiction().startsWith(place + "-"))
        && (status.isEmpty() || one.rule().status().name().equals(status))
        && (type.isEmpty()
            || one.rule().senderTypes().stream().anyMatch(given -> given.name().equals(type))
            || one.rule().senderTypes().isEmpty() && one.rule().otherSenders().isEmpty());
  }
}
