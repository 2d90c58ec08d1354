package org.numberdesk.numbers;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.security.Scope;

/** What the rows of a list have to meet, as parts of a query. */
final class ListConditions {

  private static final Set<SendState> SENDABLE = EnumSet.of(SendState.CAN_SEND, SendState.AT_RISK);

  private ListConditions() {}

  /** A condition and what fills its slot; both null where it has none. */
  record Condition(String text, String name, Object value) {}

  static List<Condition> of(Scope scope, NumberFilter filter) {
    List<Condition> conditions = new ArrayList<>();
    if (!scope.everything()) {
      conditions.add(new Condition("e.organisationId = :scope", "scope", scopeId(scope)));
    }
    if (filter.organisationId() != null) {
      conditions.add(
          new Condition(
              "e.organisationId = :organisation", "organisation", filter.organisationId()));
    }
    if (filter.status() != null) {
      conditions.add(new Condition("e.status = :status", "status", filter.status()));
    }
    if (filter.senderType() != null) {
      conditions.add(new Condition("e.senderType = :type", "type", filter.senderType()));
    }
    if (!filter.states().isEmpty()) {
      conditions.add(states(filter.states()));
    }
    if (filter.condition() != null) {
      ConditionTerms.of(filter.condition())
          .forEach(term -> conditions.add(new Condition(term.text(), term.name(), term.value())));
    }
    return conditions;
  }

  /** One answer and "at all" have an index each, so that the list is read in its order. */
  private static Condition states(Set<SendState> states) {
    if (states.size() == 1) {
      return new Condition("e.sendState = :state", "state", states.iterator().next());
    }
    if (states.equals(SENDABLE) || states.equals(EnumSet.complementOf(EnumSet.copyOf(SENDABLE)))) {
      return new Condition("e.sendable = :sendable", "sendable", states.equals(SENDABLE));
    }
    return new Condition("e.sendState in :states", "states", states);
  }

  static List<Condition> words(NumberSearch.Plan plan) {
    List<Condition> conditions = new ArrayList<>();
    for (int i = 0; i < plan.words().size(); i++) {
      String name = "word" + i;
      conditions.add(
          new Condition(
              "e.searchText like :" + name, name, SearchTerms.pattern(plan.words().get(i))));
    }
    return conditions;
  }

  static void bind(TypedQuery<?> query, List<Condition> conditions) {
    conditions.stream()
        .filter(one -> one.name() != null)
        .forEach(one -> query.setParameter(one.name(), one.value()));
  }

  static String and(List<Condition> conditions) {
    StringBuilder text = new StringBuilder();
    conditions.forEach(one -> text.append(" and ").append(one.text()));
    return text.toString();
  }

  static long scopeId(Scope scope) {
    return scope.organisationId() == null ? -1 : scope.organisationId();
  }
}
