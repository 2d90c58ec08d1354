package org.numberdesk.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads a page of entities from a key onwards: {@code where (sort, tie) > (last sort, last tie)
 * order by sort, tie}. The sort must not be null in any row. Fetches one row more than asked for,
 * to know whether there is a next page without counting.
 *
 * <p>The conditions are fixed texts of the repositories; only values come from outside, as
 * parameters.
 */
public final class KeysetQuery<T> {

  private final EntityManager em;
  private final Class<T> type;
  private final String from;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  private KeysetQuery(EntityManager em, Class<T> type, String from) {
    this.em = em;
    this.type = type;
    this.from = from;
  }

  /**
   * A query over one entity, called {@code e} in the conditions.
   *
   * @param fetch joins to fetch, or an empty text
   */
  public static <T> KeysetQuery<T> of(EntityManager em, Class<T> type, String fetch) {
    return new KeysetQuery<>(em, type, "select e from " + type.getSimpleName() + " e " + fetch);
  }

  /** Adds a condition with its one parameter, named {@code :name} in it. */
  public KeysetQuery<T> where(String condition, String name, Object value) {
    conditions.add(condition);
    parameters.put(name, value);
    return this;
  }

  /** Adds a condition without a parameter. */
  public KeysetQuery<T> where(String condition) {
    conditions.add(condition);
    return this;
  }

  /** One column of the order and how its value is written into and read from a cursor. */
  public record Key<T>(String path, Function<T, Object> value, Function<String, Object> parse) {

    public static <T> Key<T> text(String path, Function<T, String> value) {
      return new Key<>(path, value::apply, text -> text);
    }

    public static <T> Key<T> number(String path, Function<T, Long> value) {
      return new Key<>(path, value::apply, Long::valueOf);
    }

    public static <T> Key<T> instant(String path, Function<T, java.time.Instant> value) {
      return new Key<>(path, value::apply, java.time.Instant::parse);
    }
  }

  /**
   * The page.
   *
   * @param sort the column sorted by
   * @param tie a column that makes the order unique
   */
  public Page<T> page(PageRequest request, Key<T> sort, Key<T> tie) {
    boolean descending = request.descending() != request.backwards();
    StringBuilder text = new StringBuilder(from);
    List<String> all = new ArrayList<>(conditions);
    if (request.cursor() != null) {
      all.add(after(sort, tie, descending ? "<" : ">"));
    }
    if (!all.isEmpty()) {
      text.append(" where ").append(String.join(" and ", all));
    }
    String direction = descending ? " desc" : "";
    text.append(" order by ").append(sort.path()).append(direction);
    if (!tie.path().equals(sort.path())) {
      text.append(", ").append(tie.path()).append(direction);
    }
    TypedQuery<T> query = em.createQuery(text.toString(), type);
    parameters.forEach(query::setParameter);
    if (request.cursor() != null) {
      bindCursor(query, request.cursor(), sort, tie);
    }
    List<T> found = new ArrayList<>(query.setMaxResults(request.size() + 1).getResultList());
    boolean more = found.size() > request.size();
    if (more) {
      found.remove(found.size() - 1);
    }
    if (request.backwards()) {
      Collections.reverse(found);
    }
    boolean hasNext = request.backwards() || more;
    boolean hasPrevious = request.backwards() ? more : request.cursor() != null;
    return new Page<>(
        found,
        hasNext && !found.isEmpty() ? cursor(found.get(found.size() - 1), sort, tie) : null,
        hasPrevious && !found.isEmpty() ? cursor(found.get(0), sort, tie) : null);
  }

  private static <T> String after(Key<T> sort, Key<T> tie, String than) {
    if (tie.path().equals(sort.path())) {
      return sort.path() + " " + than + " :lastTie";
    }
    return "(%1$s %3$s= :lastSort and (%1$s %3$s :lastSort or %2$s %3$s :lastTie))"
        .formatted(sort.path(), tie.path(), than);
  }

  private void bindCursor(TypedQuery<T> query, Cursor cursor, Key<T> sort, Key<T> tie) {
    try {
      if (!tie.path().equals(sort.path())) {
        query.setParameter("lastSort", sort.parse().apply(cursor.values().get(0)));
      }
      query.setParameter("lastTie", tie.parse().apply(cursor.values().get(1)));
    } catch (RuntimeException e) {
      throw new InvalidFields("after", "error.cursor");
    }
  }

  private static <T> String cursor(T row, Key<T> sort, Key<T> tie) {
    return new Cursor(
            List.of(sort.value().apply(row).toString(), tie.value().apply(row).toString()))
        .encode();
  }
}
