package org.numberdesk.shared;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks a database about many texts, so many at a time as one statement can well name. */
public final class ManyTexts {

  /** Texts of one statement. */
  public static final int IN_ONE = 500;

  private static final String PLACES = "(?)";

  private ManyTexts() {}

  /** So many that one statement can name them; together they are all, in their order. */
  public static List<List<String>> parts(Collection<String> texts) {
    List<String> all = List.copyOf(texts);
    List<List<String>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += IN_ONE) {
      parts.add(all.subList(from, Math.min(all.size(), from + IN_ONE)));
    }
    return parts;
  }

  /**
   * What is found of many texts, part after part.
   *
   * @param statements makes a native query of its text
   * @param sql with {@code (?)} where the texts belong; its own parameters are numbered from 1
   * @param own the values of those
   */
  public static List<Object> find(
      Function<String, Query> statements, String sql, Collection<String> texts, Object... own) {
    List<Object> found = new ArrayList<>();
    for (List<String> part : parts(texts)) {
      String places =
          IntStream.rangeClosed(own.length + 1, own.length + part.size())
              .mapToObj(place -> "?" + place)
              .collect(Collectors.joining(", ", "(", ")"));
      Query query = statements.apply(sql.replace(PLACES, places));
      for (int i = 0; i < own.length; i++) {
        query.setParameter(i + 1, own[i]);
      }
      for (int i = 0; i < part.size(); i++) {
        query.setParameter(own.length + 1 + i, part.get(i));
      }
      for (Object row : query.getResultList()) {
        found.add(row);
      }
    }
    return found;
  }
}
