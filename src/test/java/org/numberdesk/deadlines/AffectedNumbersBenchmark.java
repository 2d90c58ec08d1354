package org.numberdesk.deadlines;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.numberdesk.numbers.NumberCondition;
import org.numberdesk.numbers.NumberGroup;
import org.numberdesk.numbers.NumberGroupRepository;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.PlainDatabase;

/**
 * What it costs to count the numbers of all rules for an organisation of 50,000, alone in the table
 * and among 500,000. By hand: {@code mvn -q test -Dtest=AffectedNumbersBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class AffectedNumbersBenchmark {

  private static final int ROUNDS = 15;

  @Test
  void othersCostNothing(@TempDir Path folder) throws Exception {
    List<NumberCondition> conditions =
        DeadlineSeed.entries().stream()
            .map(entry -> new RegulatoryDeadline(entry, LocalDate.of(2026, 11, 27)).touches())
            .toList();
    try (PlainDatabase database = new PlainDatabase(folder.resolve("derby"));
        Connection connection = database.connect()) {
      GeneratedInventory.write(connection, 1, GeneratedInventory.make(50_000, 1));
      statistics(connection);
      double alone = median(database, conditions);
      for (int other = 2; other <= 10; other++) {
        GeneratedInventory.write(connection, other, GeneratedInventory.make(50_000, other));
      }
      statistics(connection);
      double among = median(database, conditions);
      String result =
          "50,000 alone %.1f ms, among 500,000 %.1f ms, ratio %.2f%n"
              .formatted(alone, among, among / alone);
      System.out.print(result);
    }
  }

  private static void statistics(Connection connection) throws Exception {
    try (Statement statement = connection.createStatement()) {
      statement.execute("call syscs_util.syscs_update_statistics('APP', 'PHONE_NUMBER', null)");
    }
    connection.commit();
  }

  private static double median(PlainDatabase database, List<NumberCondition> conditions) {
    double[] times = new double[ROUNDS];
    for (int round = -5; round < ROUNDS; round++) {
      EntityManager em = database.entityManager();
      long begun = System.nanoTime();
      List<NumberGroup> groups =
          PlainDatabase.with(new NumberGroupRepository(), em).count(Scope.of(1), conditions);
      conditions.forEach(condition -> DeadlineBoard.count(groups, condition));
      if (round >= 0) {
        times[round] = (System.nanoTime() - begun) / 1e6;
      }
      em.close();
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }
}
