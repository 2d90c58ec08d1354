package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The terms by which numbers are found. Written in batches past the entities: there are about
 * thirteen to a number, and nothing but the search ever reads them.
 */
@ApplicationScoped
public class TermRepository {

  @PersistenceContext private EntityManager em;

  /**
   * The terms of a number before and after a change.
   *
   * @param before as {@link SearchTerms#text}, empty for a new number
   */
  record Change(long organisationId, String e164, String before, String after) {}

  void write(Collection<Change> changes) {
    Connection connection = em.unwrap(Connection.class);
    try (PreparedStatement insert =
            connection.prepareStatement(
                "insert into number_term (organisation_id, term, e164) values (?, ?, ?)");
        PreparedStatement delete =
            connection.prepareStatement(
                "delete from number_term where organisation_id = ? and term = ? and e164 = ?")) {
      int inserts = 0;
      int deletes = 0;
      for (Change change : changes) {
        Set<String> before = SearchTerms.terms(change.before());
        Set<String> after = SearchTerms.terms(change.after());
        deletes += add(delete, change, before, after);
        inserts += add(insert, change, after, before);
      }
      if (deletes > 0) {
        delete.executeBatch();
      }
      if (inserts > 0) {
        insert.executeBatch();
      }
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  private static int add(
      PreparedStatement statement, Change change, Set<String> terms, Set<String> without)
      throws SQLException {
    int added = 0;
    for (String term : terms) {
      if (!without.contains(term)) {
        statement.setLong(1, change.organisationId());
        statement.setString(2, term);
        statement.setString(3, change.e164());
        statement.addBatch();
        added++;
      }
    }
    return added;
  }

  /**
   * The numbers with a word, or null where there are more than so many.
   *
   * @param organisations whose numbers
   */
  Set<String> find(List<Long> organisations, String word, int most) {
    StringBuilder text =
        new StringBuilder("select e164 from number_term where organisation_id in (");
    for (int i = 0; i < organisations.size(); i++) {
      text.append(i == 0 ? "?" : ", ?").append(i + 3);
    }
    var query =
        em.createNativeQuery(text.append(") and term >= ?1 and term < ?2").toString())
            .setParameter(1, word)
            .setParameter(2, word + '\uffff')
            .setMaxResults(most + 1);
    for (int i = 0; i < organisations.size(); i++) {
      query.setParameter(i + 3, organisations.get(i));
    }
    List<?> found = query.getResultList();
    if (found.size() > most) {
      return null;
    }
    Set<String> numbers = new LinkedHashSet<>();
    found.forEach(number -> numbers.add((String) number));
    return numbers;
  }
}
