package org.numberdesk.registrations.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.registrations.RegistrationFilter;
import org.numberdesk.registrations.RegistrationStatus;
import org.numberdesk.shared.web.ListState;

/** What the address of the list filters by: a state, or one of the groups people think in. */
final class RegistrationFilters {

  static final List<String> NAMES = List.of("status", "type", "q", "organisation");

  /** The groups, in the order of their segments. */
  static final Map<String, Set<RegistrationStatus>> GROUPS = new LinkedHashMap<>();

  static {
    GROUPS.put("customer", EnumSet.copyOf(RegistrationStatus.WITH_CUSTOMER));
    GROUPS.put("staff", EnumSet.copyOf(RegistrationStatus.WITH_STAFF));
    GROUPS.put("carrier", EnumSet.of(RegistrationStatus.WITH_CARRIER));
    GROUPS.put("approved", EnumSet.of(RegistrationStatus.APPROVED, RegistrationStatus.SUSPENDED));
    GROUPS.put(
        "ended",
        EnumSet.of(
            RegistrationStatus.REJECTED, RegistrationStatus.WITHDRAWN, RegistrationStatus.EXPIRED));
  }

  private RegistrationFilters() {}

  static RegistrationFilter of(ListState state, Long organisationId) {
    String text = state.filter("q");
    return new RegistrationFilter(
        statuses(state.filter("status")),
        type(state.filter("type")),
        text.isEmpty() ? null : text,
        organisationId);
  }

  private static Set<RegistrationStatus> statuses(String given) {
    Set<RegistrationStatus> group = GROUPS.get(given);
    if (group != null) {
      return group;
    }
    return Arrays.stream(RegistrationStatus.values())
        .filter(status -> status.name().equals(given))
        .findFirst()
        .map(Set::of)
        .orElse(Set.of());
  }

  private static SenderType type(String given) {
    return Arrays.stream(SenderType.values())
        .filter(type -> type.name().equals(given))
        .findFirst()
        .orElse(null);
  }
}
