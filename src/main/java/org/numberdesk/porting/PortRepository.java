package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
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
import org.numberdesk.shared.Causes;
import org.numberdesk.shared.KeysetQuery;
import org.numberdesk.shared.KeysetQuery.Key;
import org.numberdesk.shared.ManyTexts;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** The port orders' rows and the reservations of their numbers. */
@ApplicationScoped
public class PortRepository implements Tenancy {

  public static final List<String> SORTS = List.of("newest");

  /** Values in a cursor of these lists. */
  public static final int CURSOR = 2;

  private static final Key<PortOrder> ID = Key.number("e.id", PortOrder::id);

  @PersistenceContext private EntityManager em;

  public void add(PortOrder order) {
    em.persist(order);
  }

  /** Makes ids and constraint violations known before the transaction ends. */
  public void flush() {
    em.flush();
  }

  @Override
  public Class<?> type() {
    return PortOrder.class;
  }

  @Override
  public boolean visible(Scope scope, Object id) {
    return find(scope, (Long) id).isPresent();
  }

  public Optional<PortOrder> find(Scope scope, long id) {
    return Optional.ofNullable(em.find(PortOrder.class, id))
        .filter(found -> scope.covers(found.organisationId()));
  }

  /** The order, kept from others until the transaction ends. */
  public Optional<PortOrder> findToChange(Scope scope, long id) {
    Optional<PortOrder> found = find(scope, id);
    found.ifPresent(order -> em.lock(order, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
    return found;
  }

  public Page<PortOrder> list(Scope scope, PortFilter filter, PageRequest request) {
    KeysetQuery<PortOrder> query = KeysetQuery.of(em, PortOrder.class, "");
    if (!scope.everything()) {
      query.where("e.organisationId = :scope", "scope", scopeId(scope));
    }
    if (filter.organisationId() != null) {
      query.where("e.organisationId = :organisation", "organisation", filter.organisationId());
    }
    if (!filter.statuses().isEmpty()) {
      query.where("e.status in :statuses", "statuses", filter.statuses());
    }
    if (filter.text() != null) {
      query.where(
          "lower(e.title) like :text escape '!'",
          "text",
          "%" + escape(filter.text().strip().toLowerCase(Locale.ROOT)) + "%");
    }
    if (filter.number() != null) {
      query.where(
          "exists (select n from PortedNumber n where n.order = e and n.e164 = :number)",
          "number",
          filter.number());
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
  public Map<PortStatus, Long> countByStatus(Scope scope) {
    var query =
        em.createQuery(
            "select e.status, count(e) from PortOrder e"
                + (scope.everything() ? "" : " where e.organisationId = :scope")
                + " group by e.status",
            Object[].class);
    if (!scope.everything()) {
      query.setParameter("scope", scopeId(scope));
    }
    Map<PortStatus, Long> counts = new EnumMap<>(PortStatus.class);
    query.getResultList().forEach(row -> counts.put((PortStatus) row[0], (Long) row[1]));
    return counts;
  }

  /** The orders split from this one, oldest first. */
  public List<PortOrder> listSplits(long orderId) {
    return em.createQuery(
            "select e from PortOrder e where e.parentId = :parent order by e.id", PortOrder.class)
        .setParameter("parent", orderId)
        .getResultList();
  }

  /** The orders that name any of these numbers, in one query. */
  public List<PortedNumber> listNaming(long organisationId, Collection<String> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : em.createQuery(
                "select n from PortedNumber n join fetch n.order"
                    + " where n.organisationId = :organisation and n.e164 in :numbers order by n.id desc",
                PortedNumber.class)
            .setParameter("organisation", organisationId)
            .setParameter("numbers", List.copyOf(numbers))
            .getResultList();
  }

  /** Orders that time may have moved on. */
  List<PortOrder> listDue(Instant now, int limit) {
    return em.createQuery(
            "select e from PortOrder e where e.timerAt <= :now order by e.timerAt", PortOrder.class)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Which of these numbers an open order holds, whoever's. */
  Set<String> listHeld(Collection<String> numbers, Long exceptOrder) {
    return ManyTexts.find(
            em::createNativeQuery,
            "select e164 from port_hold where port_order_id <> ?1 and e164 in (?)",
            numbers,
            exceptOrder == null ? -1L : exceptOrder)
        .stream()
        .map(String.class::cast)
        .collect(Collectors.toSet());
  }

  /**
   * Reserves the numbers of an order; the key of the table lets nobody else have them.
   *
   * @throws NumbersHeld if another session was first
   */
  void hold(PortOrder order) {
    try {
      em.flush();
      release(order);
      em.createNativeQuery(
              "insert into port_hold (e164, port_order_id)"
                  + " select distinct e164, port_order_id from port_number where port_order_id = ?1")
          .setParameter(1, order.id())
          .executeUpdate();
    } catch (PersistenceException e) {
      throw lostRace(e);
    }
  }

  /** What a failure means where two sessions write at once: the rule, if one of them lost. */
  static RuntimeException lostRace(PersistenceException failure) {
    return Causes.find(failure, SQLException.class).filter(PortRepository::lostARace).isPresent()
        ? new NumbersHeld()
        : failure;
  }

  /** A doubled key, a deadlock, or a wait for a lock that was too long. */
  private static boolean lostARace(SQLException e) {
    return e.getSQLState() != null
        && (e.getSQLState().startsWith("23") || e.getSQLState().startsWith("40"));
  }

  void release(PortOrder order) {
    em.createNativeQuery("delete from port_hold where port_order_id = ?1")
        .setParameter(1, order.id())
        .executeUpdate();
  }

  /** Orders whose PIN is sealed with another key than the one in use. */
  List<PortOrder> listPinsNotUnder(String keyMark, int limit) {
    return em.createQuery(
            "select e from PortOrder e where e.pinSealed is not null and e.pinSealed not like :mark",
            PortOrder.class)
        .setParameter("mark", keyMark + "%")
        .setMaxResults(limit)
        .getResultList();
  }
}
