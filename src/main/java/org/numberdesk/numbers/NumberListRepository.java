package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.numberdesk.numbers.ListConditions.Condition;
import org.numberdesk.numbers.TermRepository.Found;
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

  /** A walk that takes more steps is given up. */
  private static final int STEPS = 40;

  @PersistenceContext private EntityManager em;
  @Inject private NumberSearch search;

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
    List<Condition> conditions = ListConditions.of(scope, filter);
    if (filter.text() == null) {
      return inOrder(conditions, request);
    }
    Key<PhoneNumber> key = key(request.sort());
    List<Long> owners = owners(scope, filter);
    NumberSearch.Plan plan = search.plan(owners, filter.text(), key == TIE);
    if (plan.nothing()) {
      return new Page<>(List.of(), null, null);
    }
    boolean known = plan.exact() && key == TIE && filter.onlyText();
    conditions.addAll(ListConditions.words(plan));
    if (plan.candidates() != null) {
      return ofFew(
          known ? known(plan.candidates()) : places(plan.candidates(), conditions, key), request);
    }
    List<Place> walked =
        plan.walk().isEmpty()
            ? null
            : walked(owners.get(0), plan, known ? null : conditions, request);
    return walked == null ? inOrder(conditions, request) : ofFew(walked, request);
  }

  /**
   * Walks through the numbers of a word until a page is full; null where that took too long.
   *
   * @param conditions to meet besides, null for none
   */
  private List<Place> walked(
      long owner, NumberSearch.Plan plan, List<Condition> conditions, PageRequest request) {
    boolean descending = request.descending() != request.backwards();
    int step = conditions == null ? request.size() + 1 : 2 * CHUNK;
    String from = request.cursor() == null ? null : request.cursor().values().get(1);
    List<Place> places = new ArrayList<>();
    for (int steps = 0; steps < STEPS; steps++) {
      List<Found> found = search.walk(owner, plan.walk(), from, descending, step);
      places.addAll(conditions == null ? known(found) : places(found, conditions, TIE));
      if (found.size() < step || places.size() > request.size()) {
        return places;
      }
      from = found.get(found.size() - 1).e164();
    }
    return null;
  }

  /** How many numbers a filter finds; reads through all of them. */
  long count(Scope scope, NumberFilter filter) {
    List<Condition> conditions = ListConditions.of(scope, filter);
    if (filter.text() != null) {
      NumberSearch.Plan plan = search.plan(owners(scope, filter), filter.text(), false);
      if (plan.nothing()) {
        return 0;
      }
      conditions.addAll(ListConditions.words(plan));
      if (plan.candidates() != null) {
        return places(plan.candidates(), conditions, TIE).size();
      }
    }
    TypedQuery<Long> query =
        em.createQuery(
            "select count(e) from PhoneNumber e where 1 = 1" + ListConditions.and(conditions),
            Long.class);
    ListConditions.bind(query, conditions);
    return query.getSingleResult();
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

  /** Puts them in order, and reads the rows of the page alone. */
  private Page<PhoneNumber> ofFew(List<Place> places, PageRequest request) {
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

  private static List<Place> known(Collection<Found> candidates) {
    return new ArrayList<>(
        candidates.stream().map(one -> new Place(one.id(), one.e164(), one.e164())).toList());
  }

  /** Those of the candidates that fit. */
  private List<Place> places(
      Collection<Found> candidates, List<Condition> conditions, Key<PhoneNumber> key) {
    String text =
        "select e.id, %s, e.e164 from PhoneNumber e where e.id in :some%s"
            .formatted(key.path(), ListConditions.and(conditions));
    List<Long> all = candidates.stream().map(Found::id).toList();
    List<Place> places = new ArrayList<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      TypedQuery<Object[]> query = em.createQuery(text, Object[].class);
      query.setParameter("some", filled(all.subList(from, Math.min(from + CHUNK, all.size()))));
      ListConditions.bind(query, conditions);
      for (Object[] row : query.getResultList()) {
        places.add(new Place((Long) row[0], row[1].toString(), (String) row[2]));
      }
    }
    return places;
  }

  private static List<Long> filled(List<Long> some) {
    List<Long> filled = new ArrayList<>(some);
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

  /** Whose numbers a search looks through. */
  private List<Long> owners(Scope scope, NumberFilter filter) {
    if (filter.organisationId() != null) {
      return List.of(scope.covers(filter.organisationId()) ? filter.organisationId() : -1L);
    }
    return scope.everything()
        ? em.createQuery("select o.id from Organisation o", Long.class).getResultList()
        : List.of(ListConditions.scopeId(scope));
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
