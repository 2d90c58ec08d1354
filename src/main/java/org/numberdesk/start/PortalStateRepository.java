package org.numberdesk.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What the portal remembers of itself from one start to the next. */
@ApplicationScoped
class PortalStateRepository {

  @PersistenceContext private EntityManager em;

  Optional<String> find(String name) {
    List<?> found =
        em.createNativeQuery("select state_value from portal_state where name = ?1")
            .setParameter(1, name)
            .getResultList();
    return found.stream().map(String.class::cast).findFirst();
  }

  void put(String name, String value) {
    em.createNativeQuery("insert into portal_state (name, state_value) values (?1, ?2)")
        .setParameter(1, name)
        .setParameter(2, value)
        .executeUpdate();
  }

  /** Whether the database answers. */
  boolean answers() {
    return !em.createNativeQuery("select count(*) from portal_state").getResultList().isEmpty();
  }
}
