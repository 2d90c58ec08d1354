package org.numberdesk.loa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.numberdesk.security.Scope;
import org.numberdesk.security.Tenancy;
import org.numberdesk.shared.KeysetQuery;
import org.numberdesk.shared.KeysetQuery.Key;
import org.numberdesk.shared.ManyTexts;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** The requests' rows, their steps and the reservations of their numbers. */
@ApplicationScoped
public class LoaRepository implements Tenancy {

  public static final List<String> SORTS = List.of("newest");

  /** Values in a cursor of these lists. */
  public static final int CURSOR = 2;

  private static final Key<LoaRequest> ID = Key.number("e.id", LoaRequest::id);

  @PersistenceContext private EntityManager em;

  public void add(LoaRequest request) {
    em.persist(request);
  }

  void add(LoaStep step) {
    em.persist(step);
  }

  /** Makes ids and constraint violations known before the transaction ends. */
  void flush() {
    em.flush();
  }

  @Override
  public Class<?> type() {
    return LoaRequest.class;
  }

  @Override
  public boolean visible(Scope scope, Object id) {
    return find(scope, (Long) id).isPresent();
  }

  public Optional<LoaRequest> find(Scope scope, long id) {
    return Optional.ofNullable(em.find(LoaRequest.class, id))
        .filter(found -> scope.covers(found.organisationId()));
  }

  /** The request, kept from others until the transaction ends. */
  Optional<LoaRequest> findToChange(Scope scope, long id) {
    Optional<LoaRequest> found = find(scope, id);
    found.ifPresent(request -> em.lock(request, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
    return found;
  }

  Page<LoaRequest> list(Scope scope, LoaFilter filter, PageRequest request) {
    KeysetQuery<LoaRequest> query = KeysetQuery.of(em, LoaRequest.class, "");
    if (!scope.everything()) {
      query.where("e.organisationId = :scope", "scope", scopeId(scope));
    }
    if (filter.organisationId() != null) {
      query.where("e.organisationId = :organisation", "organisation", filter.organisationId());
    }
    if (!filter.statuses().isEmpty()) {
      query.where("e.status in :statuses", "statuses", filter.statuses());
    }
    if (filter.number() != null) {
      query.where(
          "e.id in (select r.id from LoaRequest r join r.numbers n where n.e164 = :number)",
          "number",
          filter.number());
    }
    if (filter.text() != null) {
      query.where(
          "(lower(e.customerName) like :text escape '!' or lower(e.voiceCarrier) like :text escape '!')",
          "text",
          "%" + escape(filter.text().strip().toLowerCase(Locale.ROOT)) + "%");
    }
    return query.page(request.reversed(), ID, ID);
  }

  private static String escape(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private static long scopeId(Scope scope) {
    return scope.organisationId() == null ? -1 : scope.organisationId();
  }

  /** How many there are in each state. */
  Map<LoaStatus, Long> countByStatus(Scope scope) {
    var query =
        em.createQuery(
            "select e.status, count(e) from LoaRequest e"
                + (scope.everything() ? "" : " where e.organisationId = :scope")
                + " group by e.status",
            Object[].class);
    if (!scope.everything()) {
      query.setParameter("scope", scopeId(scope));
    }
    Map<LoaStatus, Long> counts = new EnumMap<>(LoaStatus.class);
    query.getResultList().forEach(row -> counts.put((LoaStatus) row[0], (Long) row[1]));
    return counts;
  }

  /** The steps of a page of requests, oldest first, in one query. */
  Map<Long, List<LoaStep>> steps(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select s from LoaStep s where s.requestId in :ids order by s.id", LoaStep.class)
        .setParameter("ids", List.copyOf(ids))
        .getResultStream()
        .collect(Collectors.groupingBy(LoaStep::requestId));
  }

  /** The requests that name any of these numbers of an organisation: number, request. */
  List<Object[]> listNaming(
      long organisationId, Collection<String> numbers, Set<LoaStatus> statuses) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select n.e164, e from LoaRequest e join e.numbers n"
                + " where n.e164 in :numbers and n.organisationId = :organisation and e.status in :statuses order by e.id desc",
            Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("numbers", List.copyOf(numbers))
        .setParameter("statuses", statuses)
        .getResultList();
  }

  /** Who holds these numbers in an open request other than this one: number to organisation. */
  Map<String, Long> holders(Collection<String> numbers, Long except) {
    return ManyTexts.find(
            em::createNativeQuery,
            "select e164, organisation_id from loa_hold where loa_id <> ?1 and e164 in (?)",
            numbers,
            except == null ? -1L : except)
        .stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
  }

  /** Reserves the numbers; the key of the table lets nobody else have them. */
  void hold(LoaRequest request) {
    em.flush();
    release(request);
    try {
      em.createNativeQuery(
              "insert into loa_hold (e164, organisation_id, loa_id)"
                  + " select distinct e164, organisation_id, loa_id from loa_number where loa_id = ?1")
          .setParameter(1, request.id())
          .executeUpdate();
    } catch (PersistenceException e) {
      throw new NumbersTaken(e);
    }
  }

  void release(LoaRequest request) {
    em.createNativeQuery("delete from loa_hold where loa_id = ?1")
        .setParameter(1, request.id())
        .executeUpdate();
  }

  void add(LoaChallenge challenge) {
    em.persist(challenge);
  }

  Optional<LoaChallenge> findChallenge(long id) {
    return Optional.ofNullable(em.find(LoaChallenge.class, id));
  }

  List<LoaChallenge> listChallenges() {
    return em.createQuery(
            "select c from LoaChallenge c where c.answeredAt is null order by c.dueAt",
            LoaChallenge.class)
        .setMaxResults(PageRequest.MAX_SIZE)
        .getResultList();
  }

  /** The requests whose signed letter names a number, newest first. */
  List<LoaRequest> listSigned(String e164) {
    return em.createQuery(
            "select e from LoaRequest e join e.numbers n where n.e164 = :number"
                + " and e.documentSha256 is not null order by e.id desc",
            LoaRequest.class)
        .setParameter("number", e164)
        .setMaxResults(PageRequest.DEFAULT_SIZE)
        .getResultList();
  }

  /** Requests of an organisation with a clock or a cut-over in a span. */
  public List<LoaRequest> listDated(long organisationId, Instant from, Instant to) {
    return em.createQuery(
            "select e from LoaRequest e where e.organisationId = :organisation"
                + " and (e.clockAt >= :from and e.clockAt < :to"
                + " or e.cutoverStart >= :from and e.cutoverStart < :to"
                + " or e.cutoverBegan >= :from and e.cutoverBegan < :to)",
            LoaRequest.class)
        .setParameter("organisation", organisationId)
        .setParameter("from", from)
        .setParameter("to", to)
        .setMaxResults(PageRequest.MAX_SIZE)
        .getResultList();
  }

  /** Requests whose PIN is sealed with another key than the one in use. */
  List<LoaRequest> listPinsNotUnder(String keyMark, int limit) {
    return em.createQuery(
            "select e from LoaRequest e where e.pinSealed is not null and e.pinSealed not like :mark",
            LoaRequest.class)
        .setParameter("mark", keyMark + "%")
        .setMaxResults(limit)
        .getResultList();
  }

  /** Requests whose clock ran out, earliest first. */
  List<LoaRequest> listDue(Instant now, int limit) {
    return em.createQuery(
            "select e from LoaRequest e where e.clockAt <= :now order by e.clockAt",
            LoaRequest.class)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }
}
