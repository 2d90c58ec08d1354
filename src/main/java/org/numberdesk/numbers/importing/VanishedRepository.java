package org.numberdesk.numbers.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Numbers that a complete file did not name, although they were in the inventory before it. A bad
 * row names its number too, as far as that can be read.
 */
@ApplicationScoped
class VanishedRepository {

  private static final String FROM =
      " from phone_number n where n.organisation_id = ?1 and n.status <> 'RELEASED'"
          + " and n.created_at < ?2 and (n.imported_at is null or n.imported_at < ?2)"
          + " and not exists (select 1 from number_import_error x where x.import_id = ?3 and x.e164 = n.e164)";

  @PersistenceContext private EntityManager em;

  int count(NumberImport of) {
    return ((Number) asked("select count(*)" + FROM, of).getSingleResult()).intValue();
  }

  /** Their addresses in order, from behind the one given. */
  List<String> list(NumberImport of, String after, int limit) {
    List<?> found =
        asked("select n.e164" + FROM + " and n.e164 > ?4 order by n.e164", of)
            .setParameter(4, after)
            .setMaxResults(limit)
            .getResultList();
    return found.stream().map(String.class::cast).toList();
  }

  private Query asked(String text, NumberImport of) {
    return em.createNativeQuery(text)
        .setParameter(1, of.organisationId())
        .setParameter(2, Timestamp.valueOf(LocalDateTime.ofInstant(of.startedAt(), ZoneOffset.UTC)))
        .setParameter(3, of.id());
  }
}
