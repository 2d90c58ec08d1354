package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.KeysetQuery;
import org.numberdesk.shared.KeysetQuery.Key;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** The organisations a caller sees. */
@ApplicationScoped
public class OrganisationRepository {

  @PersistenceContext private EntityManager em;

  public void add(Organisation organisation) {
    em.persist(organisation);
  }

  public Optional<Organisation> find(Scope scope, long id) {
    return scope.covers(id)
        ? Optional.ofNullable(em.find(Organisation.class, id))
        : Optional.empty();
  }

  public Optional<Organisation> findByKey(Scope scope, String key) {
    return em.createNamedQuery(Organisation.BY_KEY, Organisation.class)
        .setParameter("key", key)
        .getResultStream()
        .filter(organisation -> scope.covers(organisation.id()))
        .findFirst();
  }

  /** All organisations in scope, by name. */
  public List<Organisation> list(Scope scope) {
    return em.createQuery("select o from Organisation o order by o.name, o.id", Organisation.class)
        .getResultStream()
        .filter(organisation -> scope.covers(organisation.id()))
        .toList();
  }

  /** The organisations of a page of rows, in one query. */
  public Map<Long, Organisation> map(Scope scope, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
        .setParameter("ids", List.copyOf(ids))
        .getResultStream()
        .filter(organisation -> scope.covers(organisation.id()))
        .collect(Collectors.toMap(Organisation::id, Function.identity()));
  }

  /** A page of the organisations in scope, by name. */
  Page<Organisation> page(Scope scope, String text, PageRequest request) {
    KeysetQuery<Organisation> query = KeysetQuery.of(em, Organisation.class, "");
    if (!scope.everything()) {
      Long own = scope.organisationId();
      query.where("e.id = :own", "own", own == null ? -1L : own);
    }
    if (!text.isEmpty()) {
      query.where(
          "lower(e.name) like :text escape '!'",
          "text",
          "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
    }
    return query.page(
        request, Key.text("e.name", Organisation::name), Key.number("e.id", Organisation::id));
  }
}
