package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** Which columns of the list each account wants to see. */
@ApplicationScoped
class ListColumnRepository {

  @PersistenceContext private EntityManager em;

  Set<ListColumn> of(Long accountId) {
    List<?> found =
        em.createNativeQuery("select shown from number_columns where account_id = ?1")
            .setParameter(1, accountId)
            .getResultList();
    return found.isEmpty() ? ListColumn.USUAL : ListColumn.read((String) found.get(0));
  }

  void keep(Long accountId, Set<ListColumn> columns) {
    em.createNativeQuery("delete from number_columns where account_id = ?1")
        .setParameter(1, accountId)
        .executeUpdate();
    em.createNativeQuery("insert into number_columns (account_id, shown) values (?1, ?2)")
        .setParameter(1, accountId)
        .setParameter(2, ListColumn.text(columns))
        .executeUpdate();
  }
}
