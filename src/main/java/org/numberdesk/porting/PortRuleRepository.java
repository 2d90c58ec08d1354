package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The rules staff added. They are the vendor's and no customer's, so they know no scope. */
@ApplicationScoped
public class PortRuleRepository {

  @PersistenceContext private EntityManager em;

  void add(PortRuleEntry entry) {
    em.persist(entry);
    em.flush();
  }

  void remove(PortRuleEntry entry) {
    em.remove(entry);
  }

  Optional<PortRuleEntry> find(long id) {
    return Optional.ofNullable(em.find(PortRuleEntry.class, id));
  }

  /** In the order in which they were added; a few. */
  List<PortRuleEntry> list() {
    return em.createQuery("select e from PortRuleEntry e order by e.id", PortRuleEntry.class)
        .setMaxResults(2_000)
        .getResultList();
  }

  /** All rules: delivered, then added. */
  PortRules rules() {
    return PortRules.delivered().and(list().stream().map(PortRuleEntry::rule).toList());
  }
}
