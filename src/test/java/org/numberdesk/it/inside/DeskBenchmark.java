package org.numberdesk.it.inside;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.numberdesk.figures.FigureDesk;
import org.numberdesk.figures.FigureRoller;
import org.numberdesk.figures.Measure;
import org.numberdesk.registrations.QueueFilter;
import org.numberdesk.registrations.ReviewQueue;
import org.numberdesk.registrations.ReviewStep;
import org.numberdesk.registrations.review.PrecedentDesk;
import org.numberdesk.registrations.review.WhereaboutsDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Identity;
import org.numberdesk.security.Role;
import org.numberdesk.shared.PageRequest;
import org.numberdesk.shared.PortalDatabase;

/**
 * What queue, case and figures cost with 2,000 registrations and with 200,000 behind the same
 * queue. The last twelve weeks hold 2,000 in both; the rest lies in the five years before. The
 * figures are in {@code target/desk-benchmark.txt}. Called by name:
 *
 * <pre>mvn -q verify -DskipUnitTests -Dit.test=DeskBenchmark</pre>
 */
@ArquillianTest
class DeskBenchmark {

  private static final int FEW = 2_000;
  private static final int MANY = Integer.getInteger("benchmark.registrations", 200_000);
  private static final int CALLS = 40;

  /** Until the compiler is done with them, which is before the first figure is taken. */
  private static final int CALLS_BEFORE = 300;

  private static final int BATCH = 1_000;

  @Inject private ReviewQueue queue;
  @Inject private PrecedentDesk precedents;
  @Inject private WhereaboutsDesk whereabouts;
  @Inject private FigureDesk figures;
  @Inject private FigureRoller roller;
  @Inject private Caller caller;
  @Inject private UserTransaction transaction;

  @Resource(lookup = PortalDatabase.NAME)
  private DataSource database;

  private long next = 1_000_000_000L;

  private interface Work {
    void run() throws Exception;
  }

  @Test
  void queueCaseAndFiguresDoNotFeelTheHistory() throws Exception {
    caller.become(
        new Identity(
            1, "it@bench.example", "Test", Role.LEAD, null, null, null, ZoneOffset.UTC, null, 0),
        "127.0.0.1");
    fill(FEW, 0, 84);
    Map<String, Double> few = measure();
    fill(MANY - FEW, 85, 5 * 365);
    Map<String, Double> many = measure();
    StringBuilder figures = new StringBuilder();
    few.forEach(
        (what, cost) ->
            figures.append(
                String.format(
                    Locale.ROOT,
                    "%s: %.2f ms with %,d, %.2f ms with %,d: %.2f (goal 1.50)%n",
                    what,
                    cost,
                    FEW,
                    many.get(what),
                    MANY,
                    many.get(what) / cost)));
    Files.writeString(Path.of("target", "desk-benchmark.txt"), figures);
  }

  /**
   * Nanoseconds of the processor: Derby works in the thread that asks, so that what else runs on
   * the machine does not count.
   */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private Map<String, Double> measure() throws Exception {
    rollAnew();
    statistics();
    long waiting =
        number(
            "select min(id) from registration where status = 'SUBMITTED' and rank_at is not null");
    Map<String, Work> works = new LinkedHashMap<>();
    works.put(
        "queue",
        () -> {
          queue.list(QueueFilter.of(ReviewStep.TO_REVIEW), PageRequest.first("queue", 25));
          queue.count();
        });
    works.put(
        "approved, the latest first",
        () -> queue.list(QueueFilter.of(ReviewStep.APPROVED), PageRequest.first("approved", 25)));
    works.put(
        "case",
        () -> {
          queue.open(waiting);
          precedents.list(waiting);
          whereabouts.of(waiting);
        });
    works.put(
        "figures",
        () -> {
          figures.read(figures.today().minusWeeks(12), figures.today(), null);
          figures.waiting(null);
        });
    works.put(
        "cases behind a figure",
        () ->
            figures.behind(
                Measure.DECIDED,
                "APPROVE",
                null,
                figures.today().minusWeeks(3),
                figures.today().minusWeeks(2),
                null));
    Map<String, Double> costs = new LinkedHashMap<>();
    for (Map.Entry<String, Work> work : works.entrySet()) {
      double[] times = new double[CALLS];
      for (int i = -CALLS_BEFORE; i < CALLS; i++) {
        long began = cpu();
        work.getValue().run();
        if (i >= 0) {
          times[i] = (cpu() - began) / 1e6;
        }
      }
      Arrays.sort(times);
      costs.put(work.getKey(), times[CALLS / 2]);
    }
    return costs;
  }

  /** All days until yesterday; the portal's own job may be at it in the same moment. */
  private void rollAnew() throws Exception {
    change("delete from figure_day", "delete from figure_done");
    boolean more = true;
    for (int failures = 0; more; ) {
      try {
        more = roller.roll();
      } catch (RuntimeException e) {
        if (++failures > 20) {
          throw e;
        }
      }
    }
  }

  private void change(String... statements) throws Exception {
    transaction.begin();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.executeUpdate(one);
      }
    }
    transaction.commit();
  }

  private long number(String query) throws Exception {
    transaction.begin();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getLong(1);
    } finally {
      transaction.commit();
    }
  }

  /** Derby plans by statistics that are taken at leisure; PostgreSQL by those of ANALYZE. */
  private void statistics() throws Exception {
    transaction.begin();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      if (connection.getMetaData().getDatabaseProductName().contains("Derby")) {
        for (String table :
            new String[] {
              "REGISTRATION", "REGISTRATION_STEP", "STEP_TIME", "WORDING_MARK", "FIGURE_DAY"
            }) {
          statement.execute(
              "call syscs_util.syscs_update_statistics('"
                  + schema(statement)
                  + "', '"
                  + table
                  + "', null)");
        }
      } else {
        statement.execute("analyze");
      }
    }
    transaction.commit();
  }

  private static String schema(Statement statement) throws Exception {
    try (ResultSet found = statement.executeQuery("values current schema")) {
      found.next();
      return found.getString(1);
    }
  }

  /** Adds approved registrations, each with its steps, times and marks, handed in over a span. */
  private void fill(int count, int fromDaysAgo, int untilDaysAgo) throws Exception {
    long sample = number("select min(id) from registration where status = 'APPROVED'");
    long organisation = number("select organisation_id from registration where id = " + sample);
    for (int at = 0; at < count; at += BATCH) {
      transaction.begin();
      try (Connection connection = database.getConnection();
          PreparedStatement registration =
              connection.prepareStatement(
                  "insert into registration (id, version, created_at, changed_at, organisation_id, sender_type, title,"
                      + " status, revision, number_count, submission, report, submitted_at, approved_at, status_since, finding_count)"
                      + " select ?, 1, ?, ?, organisation_id, sender_type, title, 'APPROVED', 1, 0, submission, report, ?, ?, ?, 0"
                      + " from registration where id = ?");
          PreparedStatement step =
              connection.prepareStatement(
                  "insert into registration_step (id, version, created_at, changed_at, registration_id, revision, move,"
                      + " to_status, account_name, happened_at) values (?, 1, ?, ?, ?, 1, ?, ?, 'Jonas Reiter', ?)");
          PreparedStatement time =
              connection.prepareStatement(
                  "insert into step_time (registration_id, revision, phase, sender_type, started_at, ended_at, outcome, account_name)"
                      + " values (?, 1, ?, 'TOLL_FREE', ?, ?, ?, 'Jonas Reiter')");
          PreparedStatement mark =
              connection.prepareStatement(
                  "insert into wording_mark (registration_id, mark) values (?, ?)")) {
        for (int i = at; i < Math.min(count, at + BATCH); i++) {
          long id = next;
          next += 10;
          Instant decided =
              Instant.now()
                  .minus(
                      fromDaysAgo * 24L * 60
                          + (long) i * (untilDaysAgo - fromDaysAgo) * 24 * 60 / count
                          + 60,
                      ChronoUnit.MINUTES);
          Timestamp in = utc(decided.minus(20 + i % 40, ChronoUnit.HOURS));
          Timestamp out = utc(decided);
          Timestamp answer = utc(decided.plus(30, ChronoUnit.MINUTES));
          set(registration, id, in, out, in, answer, answer, sample);
          set(step, id + 1, in, in, id, "SUBMIT", "SUBMITTED", in);
          set(step, id + 2, out, out, id, "APPROVE", "READY_FOR_CARRIER", out);
          set(step, id + 3, answer, answer, id, "CARRIER_APPROVE", "APPROVED", answer);
          set(time, id, "REVIEW", in, out, "APPROVE");
          set(time, id, "CARRIER", out, answer, "CARRIER_APPROVE");
          for (int m = 0; m < 8; m++) {
            set(mark, id, i % 10 == 0 ? (long) m : id * 8 + m);
          }
        }
        registration.executeBatch();
        step.executeBatch();
        time.executeBatch();
        mark.executeBatch();
      }
      transaction.commit();
    }
    if (organisation == 0) {
      throw new IllegalStateException("no demo");
    }
  }

  private static void set(PreparedStatement statement, Object... values) throws Exception {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }

  private static Timestamp utc(Instant instant) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }
}
