package org.numberdesk.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManyTextsTest {

  private final List<String> asked = new ArrayList<>();

  /** A statement that finds every text it was given. */
  private Query statement(String sql) {
    asked.add(sql);
    Map<Integer, Object> given = new TreeMap<>();
    return (Query)
        Proxy.newProxyInstance(
            Query.class.getClassLoader(),
            new Class<?>[] {Query.class},
            (self, method, arguments) -> {
              if (method.getName().equals("setParameter")) {
                given.put((Integer) arguments[0], arguments[1]);
                return self;
              }
              assertEquals(7L, given.remove(1));
              assertTrue(sql.endsWith(", ?" + (given.size() + 1) + ")") || given.size() == 1, sql);
              return List.copyOf(given.values());
            });
  }

  @ParameterizedTest(name = "{0} texts: {1} statements")
  @CsvSource({"0, 0", "1, 1", "500, 1", "501, 2", "1234, 3"})
  void eachTextIsAskedAboutOnce(int texts, int statements) {
    List<String> all = IntStream.range(0, texts).mapToObj(i -> "+1208" + i).toList();
    List<Object> found =
        ManyTexts.find(
            this::statement, "select e164 from held where id <> ?1 and e164 in (?)", all, 7L);
    assertEquals(all, found);
    assertEquals(statements, asked.size());
  }
}
