package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.numberdesk.security.Scope;
import org.numberdesk.security.Tenancy;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** The inventory's rows. */
@ApplicationScoped
public class PhoneNumberRepository implements Tenancy {

  /** Allowed sorts, the default first; each has its index. */
  public static final List<String> SORTS =
      List.of("number", "label", "status", "senderType", "state");

  /** Values in a cursor of this list. */
  public static final int CURSOR = 2;

  private static final int REFERENCES = 500;

  @PersistenceContext private EntityManager em;
  @Inject private TermRepository terms;
  @Inject private NumberListRepository lists;

  public void add(PhoneNumber number) {
    addAll(List.of(number));
  }

  public void addAll(Collection<PhoneNumber> added) {
    added.forEach(em::persist);
    terms.write(
        added.stream()
            .map(
                number ->
                    new TermRepository.Change(
                        number.organisationId(),
                        number.id(),
                        number.e164(),
                        "",
                        number.searchText()))
            .toList());
  }

  /**
   * Takes over what is said about the use of numbers that are in the inventory already.
   *
   * @return those that changed by it
   */
  public List<PhoneNumber> describeAll(Map<PhoneNumber, NumberDescription> said) {
    List<PhoneNumber> changed = new ArrayList<>();
    List<TermRepository.Change> changes = new ArrayList<>();
    said.forEach(
        (number, description) -> {
          String before = number.searchText();
          if (number.described(description)) {
            changed.add(number);
          }
          if (!before.equals(number.searchText())) {
            changes.add(
                new TermRepository.Change(
                    number.organisationId(),
                    number.id(),
                    number.e164(),
                    before,
                    number.searchText()));
          }
        });
    if (!changes.isEmpty()) {
      terms.write(changes);
    }
    return changed;
  }

  public boolean describe(PhoneNumber number, NumberDescription said) {
    return !describeAll(Map.of(number, said)).isEmpty();
  }

  @Override
  public Class<?> type() {
    return PhoneNumber.class;
  }

  @Override
  public boolean visible(Scope scope, Object id) {
    return find(scope, (String) id).isPresent();
  }

  public Optional<PhoneNumber> find(Scope scope, String e164) {
    return all(scope, List.of(e164)).stream().findFirst();
  }

  /** Those of the given addresses that are in scope. */
  public List<PhoneNumber> all(Scope scope, Collection<String> addresses) {
    List<String> sorted = addresses.stream().sorted().toList();
    List<PhoneNumber> found = new ArrayList<>();
    for (int from = 0; from < sorted.size(); from += REFERENCES) {
      found.addAll(some(scope, sorted.subList(from, Math.min(from + REFERENCES, sorted.size()))));
    }
    return found;
  }

  /**
   * Many at once mostly follow each other: between the first and the last Derby reads an index,
   * where it would read the whole organisation for these alone.
   */
  private List<PhoneNumber> some(Scope scope, List<String> sorted) {
    boolean between = sorted.size() > 1 && sorted.stream().allMatch(one -> one.startsWith("+"));
    var query =
        em.createQuery(
                "select e from PhoneNumber e where e.e164 in :addresses"
                    + (between ? " and e.e164 between :least and :most" : "")
                    + restriction(scope),
                PhoneNumber.class)
            .setParameter("addresses", List.copyOf(sorted));
    if (between) {
      query.setParameter("least", sorted.get(0));
      query.setParameter("most", sorted.get(sorted.size() - 1));
    }
    return scoped(query, scope).getResultList();
  }

  /**
   * The addresses behind references, each an address itself or the supplier's own id; what is
   * neither is not in it.
   */
  public Map<String, String> listByReference(Scope scope, Collection<String> references) {
    Map<String, String> found = new HashMap<>();
    List<String> all = List.copyOf(references);
    for (int from = 0; from < all.size(); from += REFERENCES) {
      List<String> some = all.subList(from, Math.min(from + REFERENCES, all.size()));
      var query =
          em.createQuery(
                  "select e.e164, e.externalId from PhoneNumber e where (e.e164 in :some or e.externalId in :some)"
                      + restriction(scope),
                  Object[].class)
              .setParameter("some", some);
      for (Object[] row : scoped(query, scope).getResultList()) {
        found.put((String) row[0], (String) row[0]);
        if (row[1] != null) {
          found.putIfAbsent((String) row[1], (String) row[0]);
        }
      }
    }
    found.keySet().retainAll(references);
    return found;
  }

  public Page<PhoneNumber> list(Scope scope, NumberFilter filter, PageRequest request) {
    return lists.list(scope, filter, request);
  }

  /** How many numbers a filter finds; reads through all of them. */
  public long count(Scope scope, NumberFilter filter) {
    return lists.count(scope, filter);
  }

  /**
   * The addresses a filter finds, in order, for work on all of them.
   *
   * @param after the address to go on behind, or an empty text
   * @param limit at most {@link PageRequest#MAX_SIZE}
   */
  public List<String> addresses(Scope scope, NumberFilter filter, String after, int limit) {
    return lists.addresses(scope, filter, after, limit);
  }

  /** Numbers of an organisation by supply status. */
  public Map<NumberStatus, Long> countByStatus(Scope scope) {
    Map<NumberStatus, Long> counts = new EnumMap<>(NumberStatus.class);
    count(scope, "e.status").forEach(row -> counts.put((NumberStatus) row[0], (Long) row[1]));
    return counts;
  }

  /** Numbers of an organisation by what the sendability rule last said. */
  public Map<SendState, Long> countByState(Scope scope) {
    Map<SendState, Long> counts = new EnumMap<>(SendState.class);
    count(scope, "e.sendState").forEach(row -> counts.put((SendState) row[0], (Long) row[1]));
    return counts;
  }

  /**
   * Numbers of an organisation that may not send freely, by their heaviest reason and sender type:
   * code, type, count.
   */
  public List<Object[]> countBlocked(Scope scope) {
    var query =
        em.createQuery(
                "select e.sendState, e.sendCode, e.senderType, count(e) from PhoneNumber e where e.sendState <> :free"
                    + restriction(scope)
                    + " group by e.sendState, e.sendCode, e.senderType",
                Object[].class)
            .setParameter("free", SendState.CAN_SEND);
    return scoped(query, scope).getResultList();
  }

  private List<Object[]> count(Scope scope, String by) {
    var query =
        em.createQuery(
            "select "
                + by
                + ", count(e) from PhoneNumber e where 1 = 1"
                + restriction(scope)
                + " group by "
                + by,
            Object[].class);
    return scoped(query, scope).getResultList();
  }

  /** Which of these claims other organisations hold. */
  public Set<String> listClaimedByOthers(long organisationId, Collection<String> claims) {
    if (claims.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        em.createQuery(
                "select e.claim from PhoneNumber e where e.claim in :claims and e.organisationId <> :organisation",
                String.class)
            .setParameter("claims", List.copyOf(claims))
            .setParameter("organisation", organisationId)
            .getResultList());
  }

  /** Notes that an import named these numbers again without changing anything. */
  public void seen(Collection<Long> ids, Instant at) {
    if (!ids.isEmpty()) {
      em.createQuery("update PhoneNumber e set e.importedAt = :at where e.id in :ids")
          .setParameter("at", at)
          .setParameter("ids", List.copyOf(ids))
          .executeUpdate();
    }
  }

  /**
   * Forgets the rows read and written so far, which are in the database, so that a long import
   * stays small.
   */
  public void flushAndForget() {
    em.flush();
    em.clear();
  }

  /** Numbers whose answer may have changed by the clock alone, oldest first. */
  List<PhoneNumber> listToRecheck(Instant now, int limit) {
    return em.createNamedQuery(PhoneNumber.RECHECK, PhoneNumber.class)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  private static String restriction(Scope scope) {
    return scope.everything() ? "" : " and e.organisationId = :scope";
  }

  private static <Q extends Query> Q scoped(Q query, Scope scope) {
    if (!scope.everything()) {
      query.setParameter("scope", ListConditions.scopeId(scope));
    }
    return query;
  }
}
