package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.Cursor;
import org.numberdesk.shared.KeysetQuery;
import org.numberdesk.shared.KeysetQuery.Key;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/**
 * Reads the inventory as a list. A page comes from an index in its order; a text that few numbers
 * have is answered from those few instead, see {@link NumberSearch}.
 */
@ApplicationScoped
class NumberListRepository {

  private static final Key<PhoneNumber> TIE = Key.text("e.e164", PhoneNumber::e164);

  /** Numbers asked for by name at once; always so many, so that one statement serves all. */
  private static final int CHUNK = 125;

  private static final Set<SendState> SENDABLE = EnumSet.of(SendState.CAN_SEND, SendState.AT_RISK);

  @PersistenceContext private EntityManager em;
  @Inject private NumberSearch search;

  /** A condition and what fills its slot; both null where it has none. */
  private record Condition(String text, String name, Object value) {}

  /** A row's place in the list, without the row. */
  private record Place(long id, String sort, String tie) {

    static final Comparator<Place> ORDER =
        Comparator.comparing(Place::sort).thenComparing(Place::tie).thenComparing(Place::id);

    int compareTo(Cursor cursor) {
      int sorted = sort.compareTo(cursor.values().get(0));
      return sorted != 0 ? sorted : tie.compareTo(cursor.values().get(1));
    }

    String cursor() {
      return new Cursor(List.of(sort, tie)).encode();
    }
  }

  Page<PhoneNumber> list(Scope scope, NumberFilter filter, PageRequest request) {
    List<Condition> conditions = conditions(scope, filter);
    if (filter.text() == null) {
      return inOrder(conditions, request);
    }
    NumberSearch.Plan plan = search.plan(owners(scope, filter), filter.text());
    if (plan.nothing()) {
      return new Page<>(List.of(), null, null);
    }
    conditions.addAll(words(plan));
    return plan.candidates() == null
        ? inOrder(conditions, request)
        : ofFew(plan.candidates(), conditions, request);
  }

  /** How many numbers a filter finds; reads through all of them. */
  long count(Scope scope, NumberFilter filter) {
    List<Condition> conditions = conditions(scope, filter);
    if (filter.text() != null) {
      NumberSearch.Plan plan = search.plan(owners(scope, filter), filter.text());
      if (plan.nothing()) {
        return 0;
      }
      conditions.addAll(words(plan));
      if (plan.candidates() != null) {
        return places(plan.candidates(), conditions, TIE).size();
      }
    }
    TypedQuery<Long> query =
        em.createQuery(
            "select count(e) from PhoneNumber e where 1 = 1" + and(conditions), Long.class);
    bind(query, conditions);
    return query.getSingleResult();
  }

  private static List<Condition> words(NumberSearch.Plan plan) {
    List<Condition> conditions = new ArrayList<>();
    for (int i = 0; i < plan.words().size(); i++) {
      String name = "word" + i;
      conditions.add(
          new Condition(
              "e.searchText like :" + name, name, SearchTerms.pattern(plan.words().get(i))));
    }
    return conditions;
  }

  private Page<PhoneNumber> inOrder(List<Condition> conditions, PageRequest request) {
    KeysetQuery<PhoneNumber> query = KeysetQuery.of(em, PhoneNumber.class, "");
    for (Condition one : conditions) {
      if (one.name() == null) {
        query.where(one.text());
      } else {
        query.where(one.text(), one.name(), one.value());
      }
    }
    return query.page(request, key(request.sort()), TIE);
  }

  /** Puts the candidates that fit in order, and reads the rows of the page alone. */
  private Page<PhoneNumber> ofFew(
      Set<String> candidates, List<Condition> conditions, PageRequest request) {
    List<Place> places = places(candidates, conditions, key(request.sort()));
    boolean descending = request.descending() != request.backwards();
    places.sort(descending ? Place.ORDER.reversed() : Place.ORDER);
    if (request.cursor() != null) {
      places.removeIf(
          place -> Integer.signum(place.compareTo(request.cursor())) != (descending ? -1 : 1));
    }
    boolean more = places.size() > request.size();
    List<Place> shown = new ArrayList<>(places.subList(0, Math.min(places.size(), request.size())));
    if (request.backwards()) {
      Collections.reverse(shown);
    }
    if (shown.isEmpty()) {
      return new Page<>(List.of(), null, null);
    }
    boolean next = request.backwards() || more;
    boolean previous = request.backwards() ? more : request.cursor() != null;
    return new Page<>(
        rows(shown),
        next ? shown.get(shown.size() - 1).cursor() : null,
        previous ? shown.get(0).cursor() : null);
  }

  private List<Place> places(
      Set<String> candidates, List<Condition> conditions, Key<PhoneNumber> key) {
    String text =
        "select e.id, %s, e.e164 from PhoneNumber e where e.e164 in :some%s"
            .formatted(key.path(), and(conditions));
    List<String> all = List.copyOf(candidates);
    List<Place> places = new ArrayList<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      TypedQuery<Object[]> query = em.createQuery(text, Object[].class);
      query.setParameter("some", filled(all.subList(from, Math.min(from + CHUNK, all.size()))));
      bind(query, conditions);
      for (Object[] row : query.getResultList()) {
        places.add(new Place((Long) row[0], row[1].toString(), (String) row[2]));
      }
    }
    return places;
  }

  private static List<String> filled(List<String> some) {
    List<String> filled = new ArrayList<>(some);
    while (filled.size() < CHUNK) {
      filled.add(some.get(0));
    }
    return filled;
  }

  private List<PhoneNumber> rows(List<Place> places) {
    Map<Long, PhoneNumber> rows = new HashMap<>();
    em.createQuery("select e from PhoneNumber e where e.id in :ids", PhoneNumber.class)
        .setParameter("ids", places.stream().map(Place::id).toList())
        .getResultList()
        .forEach(number -> rows.put(number.id(), number));
    return places.stream().map(place -> rows.get(place.id())).toList();
  }

  /**
   * The addresses a filter finds, in order, for work on all of them.
   *
   * @param after the address to go on behind, or an empty text
   */
  List<String> addresses(Scope scope, NumberFilter filter, String after, int limit) {
    Cursor cursor = after.isEmpty() ? null : new Cursor(List.of(after, after));
    return list(scope, filter, new PageRequest("number", false, limit, cursor, false))
        .items()
        .stream()
        .map(PhoneNumber::e164)
        .toList();
  }

  private static List<Condition> conditions(Scope scope, NumberFilter filter) {
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

  private static void bind(TypedQuery<?> query, List<Condition> conditions) {
    conditions.stream()
        .filter(one -> one.name() != null)
        .forEach(one -> query.setParameter(one.name(), one.value()));
  }

  private static String and(List<Condition> conditions) {
    StringBuilder text = new StringBuilder();
    conditions.forEach(one -> text.append(" and ").append(one.text()));
    return text.toString();
  }

  /** Whose numbers a search looks through. */
  private List<Long> owners(Scope scope, NumberFilter filter) {
    if (filter.organisationId() != null) {
      return List.of(scope.covers(filter.organisationId()) ? filter.organisationId() : -1L);
    }
    return scope.everything()
        ? em.createQuery("select o.id from Organisation o", Long.class).getResultList()
        : List.of(scopeId(scope));
  }

  static long scopeId(Scope scope) {
    return scope.organisationId() == null ? -1 : scope.organisationId();
  }

  private static Key<PhoneNumber> key(String sort) {
    return switch (sort) {
      case "label" -> Key.text("e.usage.labelLower", PhoneNumber::labelLower);
      case "status" ->
          new Key<>("e.status", number -> number.status().name(), NumberStatus::valueOf);
      case "senderType" ->
          new Key<>("e.senderType", number -> number.senderType().name(), SenderType::valueOf);
      case "state" ->
          new Key<>("e.sendState", number -> number.sendState().name(), SendState::valueOf);
      default -> TIE;
    };
  }
}
