package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.numbers.TermTrail.Stretch;

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
  record Change(long organisationId, long numberId, String e164, String before, String after) {}

  /** A number that has a word. */
  record Found(long id, String e164) {}

  void write(Collection<Change> changes) {
    Connection connection = em.unwrap(Connection.class);
    try (PreparedStatement insert =
            connection.prepareStatement(
                "insert into number_term (organisation_id, term, e164, number_id, opening) values (?, ?, ?, ?, ?)");
        PreparedStatement delete =
            connection.prepareStatement(
                "delete from number_term where organisation_id = ? and term = ? and e164 = ? and number_id = ?")) {
      int inserts = 0;
      int deletes = 0;
      for (Change change : changes) {
        Set<String> before = SearchTerms.terms(change.before());
        Set<String> after = SearchTerms.terms(change.after());
        deletes += add(delete, change, before, after, false);
        inserts += add(insert, change, after, before, true);
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
      PreparedStatement statement,
      Change change,
      Set<String> terms,
      Set<String> without,
      boolean whole)
      throws SQLException {
    int added = 0;
    for (String term : terms) {
      if (!without.contains(term)) {
        statement.setLong(1, change.organisationId());
        statement.setString(2, term);
        statement.setString(3, change.e164());
        statement.setLong(4, change.numberId());
        if (whole) {
          statement.setString(5, SearchTerms.opening(term, change.e164()));
        }
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
  Set<Found> find(List<Long> organisations, String word, int most) {
    StringBuilder text =
        new StringBuilder("select number_id, e164 from number_term where organisation_id in (");
    for (int i = 0; i < organisations.size(); i++) {
      text.append(i == 0 ? "?" : ", ?").append(i + 3);
    }
    var query =
        em.createNativeQuery(
                text.append(") and term >= ?1 and term < ?2").append(first(most + 1)).toString())
            .setParameter(1, word)
            .setParameter(2, word + '\uffff');
    for (int i = 0; i < organisations.size(); i++) {
      query.setParameter(i + 3, organisations.get(i));
    }
    List<?> found = query.getResultList();
    return found.size() > most ? null : new LinkedHashSet<>(found(found));
  }

  /** The terms that begin with a word, in order; null where there are more than so many. */
  List<String> terms(long organisation, String word, int most) {
    List<String> terms = new ArrayList<>();
    String last = null;
    while (terms.size() <= most) {
      String after = last == null ? "term >= ?2" : "term > ?2";
      List<?> next =
          em.createNativeQuery(
                  "select term from number_term where organisation_id = ?1 and "
                      + after
                      + " and term < ?3 order by term"
                      + first(1))
              .setParameter(1, organisation)
              .setParameter(2, last == null ? word : last)
              .setParameter(3, word + '\uffff')
              .getResultList();
      if (next.isEmpty()) {
        return terms;
      }
      last = (String) next.get(0);
      terms.add(last);
    }
    return null;
  }

  /**
   * The rows of a way by one of its keys, at most so many; a number can be met more than once.
   *
   * @param stretch which part of the way, and in which direction
   */
  List<Found> walk(long organisation, TermTrail trail, String key, Stretch stretch, int limit) {
    Sought sought = new Sought("number_id, e164", organisation, trail.column(), key);
    sought.and(stretch.descending() ? "e164 < ?" : "e164 > ?", stretch.after());
    sought.and(stretch.descending() ? "e164 >= ?" : "e164 <= ?", stretch.until());
    if (trail.contained() != null) {
      // not the column alone, which the index would be sought by instead
      sought.and("e164 || '' like ?", "%" + trail.contained() + "%");
    }
    if (trail.beginning() != null) {
      sought.and("substr(term, 1, " + trail.beginning().length() + ") = ?", trail.beginning());
    }
    String order = stretch.descending() ? " order by e164 desc" : " order by e164";
    return found(query(sought, order + first(limit)).getResultList());
  }

  /**
   * The address that so many rows of a key lead to, null where there are fewer.
   *
   * @param after the address to count behind, null for the first
   */
  String reach(long organisation, String column, String key, String after, long rows) {
    Sought sought = new Sought("e164", organisation, column, key);
    sought.and("e164 > ?", after);
    String order = " order by e164 offset " + rows + " rows";
    List<?> found = query(sought, order + first(1)).getResultList();
    return found.isEmpty() ? null : (String) found.get(0);
  }

  /** A query for rows of one key, put together with its parameters. */
  private static final class Sought {

    private final StringBuilder text = new StringBuilder("select ");
    private final List<Object> values = new ArrayList<>();

    Sought(String columns, long organisation, String column, String key) {
      text.append(columns).append(" from number_term where organisation_id = ?1");
      values.add(organisation);
      and(column + " = ?", key);
    }

    /** Another condition with its parameter, unless that is null. */
    void and(String condition, String value) {
      if (value != null) {
        values.add(value);
        text.append(" and ").append(condition.replace("?", "?" + values.size()));
      }
    }
  }

  /** In the statement itself, since PostgreSQL would plan for all rows else. */
  private static String first(int rows) {
    return " fetch first " + rows + " rows only";
  }

  private Query query(Sought sought, String order) {
    Query query = em.createNativeQuery(sought.text + order);
    for (int i = 0; i < sought.values.size(); i++) {
      query.setParameter(i + 1, sought.values.get(i));
    }
    return query;
  }

  private static List<Found> found(List<?> rows) {
    List<Found> found = new ArrayList<>(rows.size());
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      found.add(new Found(((Number) columns[0]).longValue(), (String) columns[1]));
    }
    return found;
  }
}
