package org.numberdesk.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.numberdesk.security.Scope;
import org.numberdesk.security.Tenancy;
import org.numberdesk.shared.KeysetQuery;
import org.numberdesk.shared.KeysetQuery.Key;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** The threads of support. */
@ApplicationScoped
public class SupportRepository implements Tenancy {

  private static final Key<SupportThread> ID = Key.number("e.id", SupportThread::id);
  private static final Key<SupportThread> LAST = Key.instant("e.lastAt", SupportThread::lastAt);

  @PersistenceContext private EntityManager em;

  @Override
  public Class<?> type() {
    return SupportThread.class;
  }

  @Override
  public boolean visible(Scope scope, Object id) {
    return find(scope, (Long) id).isPresent();
  }

  void add(SupportThread thread) {
    em.persist(thread);
    em.flush();
  }

  Optional<SupportThread> find(Scope scope, long id) {
    return Optional.ofNullable(em.find(SupportThread.class, id))
        .filter(found -> scope.covers(found.organisationId()));
  }

  /**
   * One page: of what waits for staff who has waited longest first, else the latest first.
   *
   * @param status null for any
   */
  Page<SupportThread> list(Scope scope, SupportThread.Status status, PageRequest request) {
    KeysetQuery<SupportThread> query = KeysetQuery.of(em, SupportThread.class, "");
    if (!scope.everything()) {
      query.where(
          "e.organisationId = :scope",
          "scope",
          scope.organisationId() == null ? -1L : scope.organisationId());
    }
    if (status != null) {
      query.where("e.status = :status", "status", status);
    }
    boolean oldest = scope.everything() && status == SupportThread.Status.OPEN;
    return query.page(oldest ? request : request.reversed(), LAST, ID);
  }

  long countOpen(Scope scope) {
    var query =
        em.createQuery(
            "select count(e) from SupportThread e where e.status = :status"
                + (scope.everything() ? "" : " and e.organisationId = :scope"),
            Long.class);
    if (!scope.everything()) {
      query.setParameter("scope", scope.organisationId() == null ? -1L : scope.organisationId());
    }
    return query.setParameter("status", SupportThread.Status.OPEN).getSingleResult();
  }
}
