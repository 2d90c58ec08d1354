package org.numberdesk.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    int wanted = request.size() + 1;
    List<T> found = new ArrayList<>();
    for (Range range : ranges(request.cursor(), sort, tie, descending ? "<" : ">")) {
      if (found.size() < wanted) {
        found.addAll(
            query(range, order(sort, tie, descending))
                .setMaxResults(wanted - found.size())
                .getResultList());
      }
    }
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

  /** A part of the order that an index is sought by, and its parameters. */
  private record Range(String condition, Map<String, Object> values) {}

  /**
   * What comes behind the cursor, as ranges one behind the other: the rows of the same sort value,
   * then those beyond. As one condition with an {@code or} Derby would read its index from the
   * first row of that sort value on, however many there are.
   */
  private static <T> List<Range> ranges(Cursor cursor, Key<T> sort, Key<T> tie, String than) {
    if (cursor == null) {
      return List.of(new Range(null, Map.of()));
    }
    Object lastTie = parsed(tie, cursor.values().get(1));
    String behind = tie.path() + " " + than + " :lastTie";
    if (tie.path().equals(sort.path())) {
      return List.of(new Range(behind, Map.of("lastTie", lastTie)));
    }
    Object lastSort = parsed(sort, cursor.values().get(0));
    return List.of(
        new Range(
            sort.path() + " = :lastSort and " + behind,
            Map.of("lastSort", lastSort, "lastTie", lastTie)),
        new Range(sort.path() + " " + than + " :lastSort", Map.of("lastSort", lastSort)));
  }

  private static <T> Object parsed(Key<T> key, String value) {
    try {
      return Objects.requireNonNull(key.parse().apply(value));
    } catch (RuntimeException e) {
      throw new InvalidFields("after", "error.cursor");
    }
  }

  private static <T> String order(Key<T> sort, Key<T> tie, boolean descending) {
    String direction = descending ? " desc" : "";
    String order = " order by " + sort.path() + direction;
    return tie.path().equals(sort.path()) ? order : order + ", " + tie.path() + direction;
  }

  private TypedQuery<T> query(Range range, String order) {
    List<String> all = new ArrayList<>(conditions);
    if (range.condition() != null) {
      all.add(range.condition());
    }
    String where = all.isEmpty() ? "" : " where " + String.join(" and ", all);
    TypedQuery<T> query = em.createQuery(from + where + order, type);
    parameters.forEach(query::setParameter);
    range.values().forEach(query::setParameter);
    return query;
  }

  private static <T> String cursor(T row, Key<T> sort, Key<T> tie) {
    return new Cursor(
            List.of(sort.value().apply(row).toString(), tie.value().apply(row).toString()))
        .encode();
  }
}
