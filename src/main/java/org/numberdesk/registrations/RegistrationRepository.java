package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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

/** The registrations' rows and the reservations of their numbers. */
@ApplicationScoped
public class RegistrationRepository implements Tenancy {

  public static final List<String> SORTS = List.of("newest", "due");

  /** Values in a cursor of these lists. */
  public static final int CURSOR = 2;

  private static final Key<Registration> ID = Key.number("e.id", Registration::id);
  private static final Key<Registration> DUE = Key.instant("e.dueAt", Registration::dueAt);

  @PersistenceContext private EntityManager em;

  public void add(Registration registration) {
    em.persist(registration);
  }

  /** Makes ids and constraint violations known before the transaction ends. */
  public void flush() {
    em.flush();
  }

  @Override
  public Class<?> type() {
    return Registration.class;
  }

  @Override
  public boolean visible(Scope scope, Object id) {
    return find(scope, (Long) id).isPresent();
  }

  public Optional<Registration> find(Scope scope, long id) {
    return Optional.ofNullable(em.find(Registration.class, id))
        .filter(found -> scope.covers(found.organisationId()));
  }

  /** The registration, kept from others until the transaction ends. */
  public Optional<Registration> findToChange(Scope scope, long id) {
    Optional<Registration> found = find(scope, id);
    found.ifPresent(registration -> em.lock(registration, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
    return found;
  }

  public Page<Registration> list(Scope scope, RegistrationFilter filter, PageRequest request) {
    KeysetQuery<Registration> query = KeysetQuery.of(em, Registration.class, "");
    if (!scope.everything()) {
      query.where(
          "e.organisationId = :scope",
          "scope",
          scope.organisationId() == null ? -1L : scope.organisationId());
    }
    if (filter.organisationId() != null) {
      query.where("e.organisationId = :organisation", "organisation", filter.organisationId());
    }
    if (!filter.statuses().isEmpty()) {
      query.where("e.status in :statuses", "statuses", filter.statuses());
    }
    if (filter.senderType() != null) {
      query.where("e.senderType = :type", "type", filter.senderType());
    }
    if (filter.text() != null) {
      query.where(
          "lower(e.title) like :text escape '!'",
          "text",
          "%" + escape(filter.text().strip().toLowerCase(Locale.ROOT)) + "%");
    }
    if (request.sort().equals("due")) {
      return query.where("e.dueAt is not null").page(request, DUE, ID);
    }
    return query.page(request.reversed(), ID, ID);
  }

  private static String escape(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  /** How many there are in each state. */
  public Map<RegistrationStatus, Long> countByStatus(Scope scope) {
    var query =
        em.createQuery(
            "select e.status, count(e) from Registration e"
                + (scope.everything() ? "" : " where e.organisationId = :scope")
                + " group by e.status",
            Object[].class);
    if (!scope.everything()) {
      query.setParameter("scope", scope.organisationId() == null ? -1L : scope.organisationId());
    }
    Map<RegistrationStatus, Long> counts = new EnumMap<>(RegistrationStatus.class);
    query.getResultList().forEach(row -> counts.put((RegistrationStatus) row[0], (Long) row[1]));
    return counts;
  }

  /**
   * The registrations that name any of these numbers of an organisation, in one query: number,
   * registration.
   */
  public List<Object[]> listNaming(long organisationId, Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select n.e164, e from Registration e join e.numbers n"
                + " where n.organisationId = :organisation and n.e164 in :numbers order by e.id desc",
            Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("numbers", List.copyOf(numbers))
        .getResultList();
  }

  /** Which of these numbers another open registration holds already. */
  Set<String> listHeldByOthers(Registration registration) {
    if (registration.numbers().isEmpty()) {
      return Set.of();
    }
    List<?> held =
        em.createNativeQuery(
                "select e164 from registration_hold where organisation_id = ?1 and registration_id <> ?2"
                    + " and e164 in (select e164 from registration_number where registration_id = ?2)")
            .setParameter(1, registration.organisationId())
            .setParameter(2, registration.id())
            .getResultList();
    return held.stream().map(String.class::cast).collect(Collectors.toSet());
  }

  /**
   * Which of these numbers an open registration holds.
   *
   * @param except the registration that may hold them, or null
   */
  Set<String> listHeld(long organisationId, Collection<String> numbers, Long except) {
    return ManyTexts.find(
            em::createNativeQuery,
            "select e164 from registration_hold where organisation_id = ?1 and registration_id <> ?2"
                + " and e164 in (?)",
            numbers,
            organisationId,
            except == null ? -1L : except)
        .stream()
        .map(String.class::cast)
        .collect(Collectors.toSet());
  }

  /**
   * Reserves the numbers for this registration; the key of the table lets nobody else have them.
   */
  void hold(Registration registration) {
    release(registration);
    em.createNativeQuery(
            "insert into registration_hold (organisation_id, e164, registration_id)"
                + " select distinct organisation_id, e164, registration_id from registration_number where registration_id = ?1")
        .setParameter(1, registration.id())
        .executeUpdate();
  }

  void release(Registration registration) {
    em.createNativeQuery("delete from registration_hold where registration_id = ?1")
        .setParameter(1, registration.id())
        .executeUpdate();
  }

  /** Reviews whose lease ran out. */
  List<Registration> listLeasesEnded(Instant now, int limit) {
    return em.createQuery(
            "select e from Registration e where e.status = :status and e.claimedUntil <= :now",
            Registration.class)
        .setParameter("status", RegistrationStatus.IN_REVIEW)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Approvals that ended. */
  List<Registration> listExpired(Instant now, int limit) {
    return em.createQuery(
            "select e from Registration e where e.status = :status and e.expiresAt <= :now",
            Registration.class)
        .setParameter("status", RegistrationStatus.APPROVED)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }
}
