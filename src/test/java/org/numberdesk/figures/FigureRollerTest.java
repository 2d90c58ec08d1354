package org.numberdesk.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.numberdesk.shared.PlainDatabase;
import org.numberdesk.shared.PlainPortal;

/** Figures of a month of generated work: rolled up, read from the truth, and listed. */
class FigureRollerTest {

  private static final Instant NOW = Instant.parse("2026-11-27T15:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final int CASES = 260;
  private static final String[] TYPES = {"TOLL_FREE", "TEN_DLC", "SHORT_CODE"};
  private static final String[] PEOPLE = {"Jonas Reiter", "Lena Ivers"};

  private static PlainPortal portal;

  private static final Random RANDOM = new Random(3);

  @BeforeAll
  static void work() throws Exception {
    PlainDatabase database = new PlainDatabase("figures");
    portal = new PlainPortal(database, NOW);
    try (Connection connection = database.connect()) {
      insert(
          connection,
          "insert into organisation (id, version, created_at, changed_at, org_key, name, zone, country) values (1, 0, ?, ?, 'made', 'Made', 'UTC', 'US')",
          NOW,
          NOW);
      for (long id = 100; id < 100 + CASES * 10L; id += 10) {
        generate(connection, id);
      }
    }
    boolean more = true;
    while (more) {
      more = portal.inOne(beans -> beans.get(FigureRoller.class).roll());
    }
  }

  @AfterAll
  static void drop() {
    portal.close();
  }

  /** A case with one to three submissions, each decided and some answered by carriers. */
  private static void generate(Connection connection, long id) throws Exception {
    String type = TYPES[RANDOM.nextInt(TYPES.length)];
    Instant at = NOW.minus(Duration.ofMinutes(60L + RANDOM.nextInt(30 * 24 * 60)));
    insert(
        connection,
        "insert into registration (id, version, created_at, changed_at, organisation_id, sender_type, title, status, revision, number_count, submission, status_since) values (?, 0, ?, ?, 1, ?, 'Made', 'APPROVED', 1, 0, '{}', ?)",
        id,
        at,
        at,
        type,
        at);
    int revisions = 1 + RANDOM.nextInt(3);
    for (int revision = 1; revision <= revisions && at.isBefore(NOW); revision++) {
      step(connection, id, revision, "SUBMIT", at, "[]");
      Instant decided = at.plus(Duration.ofMinutes(RANDOM.nextInt(4 * 24 * 60)));
      String move = revision == revisions ? "APPROVE" : "REQUEST_CHANGES";
      if (decided.isBefore(NOW)) {
        step(
            connection,
            id,
            revision,
            move,
            decided,
            move.equals("APPROVE")
                ? "[]"
                : "[{\"code\":\"CTA_MISSING\",\"field\":\"a\"},{\"code\":\"CTA_MISSING\",\"field\":\"b\"},{\"code\":\"SAMPLE_COUNT\"}]");
        span(connection, id, revision, "REVIEW", type, at, decided, move);
      }
      at = decided.plusSeconds(60);
    }
    if (at.isBefore(NOW)) {
      Instant filed = at.plusSeconds(RANDOM.nextInt(600));
      span(connection, id, revisions, "FILE", type, at, filed, "SEND_TO_CARRIER");
      span(connection, id, revisions, "CARRIER", type, filed, NOW, "CARRIER_APPROVE");
    }
  }

  private static void step(
      Connection connection, long id, int revision, String move, Instant at, String reasons)
      throws Exception {
    insert(
        connection,
        "insert into registration_step (id, version, created_at, changed_at, registration_id, revision, move, to_status, account_name, happened_at, reasons) values (?, 0, ?, ?, ?, ?, ?, 'X', ?, ?, ?)",
        id * 100 + revision * 2L + (move.equals("SUBMIT") ? 0 : 1),
        at,
        at,
        id,
        revision,
        move,
        PEOPLE[RANDOM.nextInt(2)],
        at,
        reasons);
  }

  private static void span(
      Connection connection,
      long id,
      int revision,
      String phase,
      String type,
      Instant from,
      Instant to,
      String outcome)
      throws Exception {
    insert(
        connection,
        "insert into step_time (registration_id, revision, phase, sender_type, started_at, ended_at, outcome, account_name) values (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        revision,
        phase,
        type,
        from,
        to,
        outcome,
        PEOPLE[RANDOM.nextInt(2)]);
  }

  private static void insert(Connection connection, String sql, Object... values) throws Exception {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(
            i + 1,
            values[i] instanceof Instant at
                ? Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                : values[i]);
      }
      statement.executeUpdate();
    }
  }

  @Test
  void whatIsRolledUpIsWhatAFullScanFinds() {
    List<String> differences =
        portal.inOne(beans -> beans.get(FigureRoller.class).check(TODAY.minusDays(40)));
    assertEquals(List.of(), differences);
    FigureSheet read = read();
    FigureSheet scanned =
        portal.inOne(beans -> beans.get(FigureRoller.class).scan(TODAY.minusDays(40), TODAY));
    assertEquals(scanned.amounts(), read.amounts(), "today is read from the truth");
    assertTrue(read.sum(Measure.DECIDED) > CASES);
  }

  @Test
  void aWrongRollUpIsNamed() {
    PlainPortal.Work<List<String>> spoilt =
        beans -> {
          beans
              .em()
              .createNativeQuery(
                  "update figure_day set amount = amount + 1 where measure = 'FILED'")
              .executeUpdate();
          List<String> found = beans.get(FigureRoller.class).check(TODAY.minusDays(40));
          beans.em().getTransaction().rollback();
          beans.em().getTransaction().begin();
          return found;
        };
    List<String> differences = portal.inOne(spoilt);
    assertTrue(!differences.isEmpty());
    assertTrue(differences.stream().allMatch(one -> one.contains("FILED")), differences.toString());
  }

  @Test
  void eachNumberOpensAsManyCases() {
    portal.inOne(
        beans -> {
          FigureDesk desk = beans.get(FigureDesk.class);
          read()
              .amounts()
              .forEach(
                  (figure, amount) ->
                      assertEquals((long) amount, listed(desk, figure), figure.toString()));
          return null;
        });
  }

  @Test
  void aWholeMonthIsListedPageByPage() {
    portal.inOne(
        beans -> {
          FigureDesk desk = beans.get(FigureDesk.class);
          FigureSheet read = read();
          assertEquals(
              read.sum(Measure.IN_TIME, "NO"),
              listed(desk, Measure.IN_TIME, "NO", null, TODAY.minusDays(40), TODAY));
          assertEquals(
              read.sum(Measure.DECIDED),
              listed(desk, Measure.DECIDED, null, null, TODAY.minusDays(40), TODAY));
          return null;
        });
  }

  private static FigureSheet read() {
    return portal.inOne(beans -> beans.get(FigureRoller.class).read(TODAY.minusDays(40), TODAY));
  }

  private static long listed(FigureDesk desk, Figure figure) {
    return listed(
        desk, figure.measure(), figure.detail(), figure.senderType(), figure.day(), figure.day());
  }

  private static long listed(
      FigureDesk desk,
      Measure measure,
      String detail,
      String type,
      LocalDate from,
      LocalDate until) {
    long count = 0;
    String after = null;
    do {
      FigureDesk.Cases page = desk.behind(measure, detail, type, from, until, after);
      count += page.rows().size();
      after = page.more();
    } while (after != null);
    return count;
  }
}
