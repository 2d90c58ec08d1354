package org.numberdesk.registrations.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The team's text blocks. */
@ApplicationScoped
class TextBlockRepository {

  @PersistenceContext private EntityManager em;

  void add(TextBlock block) {
    em.persist(block);
  }

  void remove(TextBlock block) {
    em.remove(block);
  }

  List<TextBlock> list() {
    return em.createQuery("select e from TextBlock e order by e.name", TextBlock.class)
        .getResultList();
  }
}
