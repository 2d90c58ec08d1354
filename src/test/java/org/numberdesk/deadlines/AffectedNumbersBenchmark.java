package org.numberdesk.deadlines;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.numberdesk.numbers.NumberCondition;
import org.numberdesk.numbers.NumberGroup;
import org.numberdesk.numbers.NumberGroupRepository;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.PlainDatabase;

/**
 * What it costs to count the numbers of all rules for an organisation of 50,000, alone in the table
 * and among 500,000; the two are asked by turns. By hand: {@code mvn -q test
 * -Dtest=AffectedNumbersBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class AffectedNumbersBenchmark {

  private static final int WARM = 15;
  private static final int ROUNDS = 31;

  private final List<NumberCondition> conditions =
      DeadlineSeed.entries().stream()
          .map(entry -> new RegulatoryDeadline(entry, LocalDate.of(2026, 11, 27)).touches())
          .toList();

  @Test
  void othersCostNothing(@TempDir Path folder) throws Exception {
    try (PlainDatabase alone = new PlainDatabase(folder.resolve("alone"));
        PlainDatabase among = new PlainDatabase(folder.resolve("among"))) {
      compare(
          "Derby",
          alone,
          among,
          "call syscs_util.syscs_update_statistics('APP', 'PHONE_NUMBER', null)");
    }
  }

  @Test
  void othersCostNothingOnPostgresql() throws Exception {
    try (PlainDatabase alone = PlainDatabase.onPostgresql();
        PlainDatabase among = PlainDatabase.onPostgresql()) {
      compare("PostgreSQL", alone, among, "vacuum analyze phone_number");
    }
  }

  private void compare(String name, PlainDatabase alone, PlainDatabase among, String statistics)
      throws Exception {
    fill(alone, 1, statistics);
    fill(among, 10, statistics);
    double[] few = new double[ROUNDS];
    double[] many = new double[ROUNDS];
    for (int round = -WARM; round < ROUNDS; round++) {
      double one = count(alone);
      double other = count(among);
      if (round >= 0) {
        few[round] = one;
        many[round] = other;
      }
    }
    Arrays.sort(few);
    Arrays.sort(many);
    double base = few[ROUNDS / 2];
    double cost = many[ROUNDS / 2];
    System.out.printf(
        Locale.ROOT,
        "BENCHMARK %s: 50,000 alone %.1f ms, among 500,000 %.1f ms, ratio %.2f%n",
        name,
        base,
        cost,
        cost / base);
  }

  private static void fill(PlainDatabase database, int organisations, String statistics)
      throws Exception {
    try (Connection connection = database.connect()) {
      for (int one = 1; one <= organisations; one++) {
        GeneratedInventory.write(connection, one, GeneratedInventory.make(50_000, one));
      }
      connection.setAutoCommit(true);
      try (Statement statement = connection.createStatement()) {
        statement.execute(statistics);
      }
    }
  }

  private double count(PlainDatabase database) {
    EntityManager em = database.entityManager();
    long begun = System.nanoTime();
    List<NumberGroup> groups =
        PlainDatabase.with(new NumberGroupRepository(), em).count(Scope.of(1), conditions);
    conditions.forEach(condition -> DeadlineBoard.count(groups, condition));
    double took = (System.nanoTime() - begun) / 1e6;
    em.close();
    return took;
  }
}
