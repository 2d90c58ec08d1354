package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.numberdesk.numbers.SenderType;

/** The promises, one row for each sender type and step. */
@ApplicationScoped
class ReviewPromiseRepository {

  @PersistenceContext private EntityManager em;

  List<ReviewPromise> list() {
    return em.createQuery("select e from ReviewPromise e order by e.id", ReviewPromise.class)
        .getResultList();
  }

  Optional<ReviewPromise> find(SenderType type, ReviewPromise.Step step) {
    return em.createQuery(
            "select e from ReviewPromise e where e.senderType = :type and e.step = :step",
            ReviewPromise.class)
        .setParameter("type", type)
        .setParameter("step", step)
        .getResultStream()
        .findFirst();
  }
}
