package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.KeysetQuery;
import org.numberdesk.shared.KeysetQuery.Key;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** Findings that staff overruled. */
@ApplicationScoped
class OverruleRepository {

  private static final Key<Overrule> ID = Key.number("e.id", Overrule::id);

  @PersistenceContext private EntityManager em;

  void add(Overrule overrule) {
    em.persist(overrule);
    em.flush();
  }

  Optional<Overrule> find(Scope scope, long id) {
    return Optional.ofNullable(em.find(Overrule.class, id))
        .filter(found -> scope.covers(found.organisationId()));
  }

  /** All of a registration, the lifted ones too, in the order in which they were made. */
  List<Overrule> listOf(Scope scope, long registrationId) {
    return em
        .createQuery(
            "select e from Overrule e where e.registrationId = :registration order by e.id",
            Overrule.class)
        .setParameter("registration", registrationId)
        .getResultList()
        .stream()
        .filter(found -> scope.covers(found.organisationId()))
        .toList();
  }

  /** What was overruled under a code, newest first; under any where the code is null. */
  Page<Overrule> list(Scope scope, String code, PageRequest request) {
    KeysetQuery<Overrule> query = KeysetQuery.of(em, Overrule.class, "");
    if (!scope.everything()) {
      query.where(
          "e.organisationId = :scope",
          "scope",
          scope.organisationId() == null ? -1L : scope.organisationId());
    }
    if (code != null) {
      query.where("e.code = :code", "code", code);
    }
    return query.page(request.reversed(), ID, ID);
  }

  /** How often each code was overruled: code, all, of them lifted. */
  List<Object[]> count() {
    return em.createQuery(
            "select e.code, count(e), count(e.liftedAt) from Overrule e group by e.code"
                + " order by count(e) desc, e.code",
            Object[].class)
        .getResultList();
  }
}
