package org.numberdesk.registrations.brands;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.numberdesk.security.Scope;
import org.numberdesk.security.Tenancy;

/** The brand book's rows. A book is small: its brands are read at once, up to a limit. */
@ApplicationScoped
class BrandRepository implements Tenancy {

  @PersistenceContext private EntityManager em;

  void add(Object row) {
    em.persist(row);
  }

  void flush() {
    em.flush();
  }

  @Override
  public Class<?> type() {
    return KnownBrand.class;
  }

  @Override
  public boolean visible(Scope scope, Object id) {
    return find(scope, (Long) id).isPresent();
  }

  Optional<KnownBrand> find(Scope scope, long id) {
    return Optional.ofNullable(em.find(KnownBrand.class, id))
        .filter(found -> scope.covers(found.organisationId()));
  }

  Optional<KnownBrand> findNamed(Scope scope, long organisation, String name) {
    return em.createQuery(
            "select e from KnownBrand e where e.organisationId = :organisation and e.name = :name",
            KnownBrand.class)
        .setParameter("organisation", organisation)
        .setParameter("name", name)
        .getResultStream()
        .filter(found -> scope.covers(found.organisationId()))
        .findFirst();
  }

  /** The book of an organisation by name, up to a limit. */
  List<KnownBrand> list(Scope scope, long organisation, int limit) {
    return scope.covers(organisation)
        ? em.createQuery(
                "select e from KnownBrand e where e.organisationId = :organisation order by e.name",
                KnownBrand.class)
            .setParameter("organisation", organisation)
            .setMaxResults(limit)
            .getResultList()
        : List.of();
  }

  Optional<BrandEdition> edition(long brand, int edition) {
    return em.createQuery(
            "select e from BrandEdition e where e.brandId = :brand and e.edition = :edition",
            BrandEdition.class)
        .setParameter("brand", brand)
        .setParameter("edition", edition)
        .getResultStream()
        .findFirst();
  }

  /** The newest edition of each of these brands. */
  List<BrandEdition> newest(Collection<Long> brands) {
    return brands.isEmpty()
        ? List.of()
        : em.createQuery(
                "select e from BrandEdition e, KnownBrand b where b.id = e.brandId"
                    + " and e.edition = b.editions and b.id in :brands",
                BrandEdition.class)
            .setParameter("brands", brands)
            .getResultList();
  }

  /** The editions of a brand, newest first, up to a limit. */
  List<BrandEdition> editions(long brand, int limit) {
    return em.createQuery(
            "select e from BrandEdition e where e.brandId = :brand order by e.edition desc",
            BrandEdition.class)
        .setParameter("brand", brand)
        .setMaxResults(limit)
        .getResultList();
  }

  Optional<BrandUse> useOf(long registration) {
    return em.createQuery(
            "select e from BrandUse e where e.registrationId = :registration", BrandUse.class)
        .setParameter("registration", registration)
        .getResultStream()
        .findFirst();
  }

  /** How often each brand is used: its id and the number of registrations. */
  List<Object[]> countUses(Collection<Long> brands) {
    return brands.isEmpty()
        ? List.of()
        : em.createQuery(
                "select e.brandId, count(e) from BrandUse e where e.brandId in :brands"
                    + " group by e.brandId",
                Object[].class)
            .setParameter("brands", brands)
            .getResultList();
  }

  /** The uses of a brand with their registrations, newest first, up to a limit. */
  List<Object[]> uses(long brand, int limit) {
    return em.createQuery(
            "select e, r from BrandUse e, Registration r where r.id = e.registrationId"
                + " and e.brandId = :brand order by e.registrationId desc",
            Object[].class)
        .setParameter("brand", brand)
        .setMaxResults(limit)
        .getResultList();
  }
}
