package org.numberdesk.numbers.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.numberdesk.numbers.NumberCondition;
import org.numberdesk.numbers.NumberFilter;
import org.numberdesk.numbers.NumberInventory;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.SendStates;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.shared.web.ListState;

/** The list's filter as its address has it; what is not among the choices filters nothing. */
final class NumberFilters {

  static final List<String> NAMES =
      List.of("q", "sendable", "senderType", "status", "organisation", "deadline");

  private NumberFilters() {}

  static NumberFilter of(
      ListState state, OrganisationDirectory organisations, NumberInventory inventory) {
    String deadline = state.filter("deadline");
    return new NumberFilter(
        state.filter("q").isEmpty() ? null : state.filter("q"),
        choice(NumberStatus.class, state.filter("status")),
        choice(SenderType.class, state.filter("senderType")),
        SendStates.of(state.filter("sendable")).orElse(Set.of()),
        organisations.idOf(state.filter("organisation")),
        deadline.isEmpty() ? null : inventory.touchedBy(deadline).orElse(NumberCondition.NOBODY));
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String given) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(given.toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    return null;
  }
}
