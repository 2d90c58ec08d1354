package org.numberdesk.registrations.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The marks of wordings, and which cases share them. */
@ApplicationScoped
public class WordingRepository {

  @PersistenceContext private EntityManager em;

  /** Puts the marks of a case in place of those it had. */
  void keep(long registration, Collection<Long> marks) {
    em.createNativeQuery("delete from wording_mark where registration_id = ?1")
        .setParameter(1, registration)
        .executeUpdate();
    for (long mark : new LinkedHashSet<>(marks)) {
      em.createNativeQuery("insert into wording_mark (registration_id, mark) values (?1, ?2)")
          .setParameter(1, registration)
          .setParameter(2, mark)
          .executeUpdate();
    }
  }

  /**
   * The cases that share marks, with how many, those with most first and the latest among equals.
   *
   * @param deep how many of the latest are looked at for each mark, so that a wording that
   *     everybody uses costs no more than another
   */
  List<Long> listSharing(Collection<Long> marks, long except, int deep, int limit) {
    Map<Long, Integer> shared = new HashMap<>();
    for (long mark : marks) {
      List<?> found =
          em.createNativeQuery(
                  "select registration_id from wording_mark where mark = ?1 and registration_id <> ?2"
                      + " order by registration_id desc")
              .setParameter(1, mark)
              .setParameter(2, except)
              .setMaxResults(deep)
              .getResultList();
      found.forEach(id -> shared.merge(((Number) id).longValue(), 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())
                .reversed())
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }
}
