package org.numberdesk.numbers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.Cursor;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/**
 * What a page of the list costs: an organisation of 10,000 numbers alone (the baseline), the same
 * in a table of 1,000,000, and one of 990,000. Each sort and each single filter, first and 400th
 * page (or the last before it), median of 200 warm reads through the entities. Called by name:
 *
 * <pre>
 * mvn -q test -Dtest=NumberListBenchmark [-Dbenchmark.numbers=1000000] [-Dbenchmark.database=postgresql]
 * </pre>
 */
class NumberListBenchmark {

  private static final int SMALL = 10_000;
  private static final int ALL = Integer.getInteger("benchmark.numbers", 1_000_000);
  private static final int READS = 200;
  private static final int ROWS = 25;
  private static final int PAGE = 400;

  private static final String[] TOWNS = {
    "Boise", "Denver", "Phoenix", "Portland", "Seattle", "Austin", "Dallas", "Houston", "Chicago",
    "Detroit", "Columbus", "Memphis", "Atlanta", "Miami", "Tampa", "Boston", "Reno", "Omaha",
    "Tulsa", "Fresno", "Mesa", "Toledo", "Newark", "Lincoln", "Madison", "Durham", "Laredo",
    "Irvine", "Norfolk", "Spokane", "Mobile", "Salem", "Eugene", "Provo", "Akron", "Dayton",
    "Peoria", "Boulder", "Macon", "Flint"
  };
  private static final String[] LINES = {"orders", "curbside", "front desk", "returns", "care"};

  @TempDir Path folder;

  private NumberListRepository lists;

  @Test
  void aPageCostsTheSameHoweverManyNumbersThereAre() throws Exception {
    boolean postgresql = "postgresql".equals(System.getProperty("benchmark.database"));
    System.setProperty("derby.storage.pageCacheSize", "20000");
    System.setProperty("derby.stream.error.file", folder.resolve("derby.log").toString());
    try (EmbeddedPostgres server = postgresql ? EmbeddedPostgres.start() : null) {
      String url =
          postgresql
              ? "jdbc:postgresql://localhost:"
                  + server.getPort()
                  + "/postgres?user=postgres&reWriteBatchedInserts=true"
              : "jdbc:derby:" + folder.resolve("db") + ";create=true";
      migrate(url, postgresql);
      try (EntityManagerFactory factory = factory(url);
          EntityManager em = factory.createEntityManager()) {
        lists = repository(em);
        fill(url, 1, 0, SMALL, postgresql);
        Map<String, Double> alone = measure(em, 1);
        fill(url, 2, SMALL, ALL - SMALL, postgresql);
        Map<String, Double> among = measure(em, 1);
        Map<String, Double> large = measure(em, 2);
        report(alone, among, large);
      }
    }
  }

  private static void migrate(String url, boolean postgresql) {
    Flyway.configure()
        .dataSource(url, postgresql ? "postgres" : "", "")
        .locations("filesystem:sql")
        .placeholders(
            postgresql
                ? Map.of("text", "text", "bytes", "bytea", "binary", "collate \"C\"")
                : Map.of("text", "clob", "bytes", "blob", "binary", ""))
        .load()
        .migrate();
  }

  private static EntityManagerFactory factory(String url) {
    return Persistence.createEntityManagerFactory(
        "numberdesk",
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jtaDataSource", "",
            "jakarta.persistence.jdbc.url", url,
            "eclipselink.weaving", "false"));
  }

  private static NumberListRepository repository(EntityManager em) throws Exception {
    TermRepository terms = new TermRepository();
    set(terms, "em", em);
    NumberSearch search = new NumberSearch();
    set(search, "terms", terms);
    NumberListRepository lists = new NumberListRepository();
    set(lists, "em", em);
    set(lists, "search", search);
    return lists;
  }

  private static void set(Object target, String field, Object value) throws Exception {
    Field found = target.getClass().getDeclaredField(field);
    found.setAccessible(true);
    found.set(target, value);
  }

  private static void fill(String url, long organisation, int from, int count, boolean postgresql)
      throws SQLException {
    long began = System.nanoTime();
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.executeUpdate(
            "insert into organisation (id, version, created_at, changed_at, org_key, name, zone, country) values ("
                + organisation
                + ", 1, current_timestamp, current_timestamp, 'o"
                + organisation
                + "', 'o', 'UTC', 'US')");
      }
      insert(connection, organisation, from, count);
      connection.commit();
      connection.setAutoCommit(true);
      try (Statement statement = connection.createStatement()) {
        if (postgresql) {
          statement.execute("vacuum analyze");
        } else {
          for (String table : List.of("PHONE_NUMBER", "NUMBER_TERM")) {
            statement.execute(
                "call SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('"
                    + (url.contains("derby") ? "APP" : "")
                    + "', '"
                    + table
                    + "', null)");
          }
        }
      }
    }
    System.out.printf(
        Locale.ROOT, "%,d numbers in %.0f s%n", count, (System.nanoTime() - began) / 1e9);
  }

  private static void insert(Connection connection, long organisation, int from, int count)
      throws SQLException {
    Timestamp now = Timestamp.valueOf(LocalDateTime.of(2026, 11, 27, 8, 0));
    NumberStatus[] statuses = NumberStatus.values();
    SenderType[] types = SenderType.values();
    SendState[] states = SendState.values();
    try (PreparedStatement number =
            connection.prepareStatement(
                "insert into phone_number (id, version, created_at, changed_at, organisation_id, e164, claim,"
                    + " sender_type, country, label, label_lower, search_text, status, tags, send_state, sendable)"
                    + " values (?, 1, ?, ?, ?, ?, ?, ?, 'US', ?, ?, ?, ?, ?, ?, ?)");
        PreparedStatement term =
            connection.prepareStatement(
                "insert into number_term (organisation_id, term, e164) values (?, ?, ?)")) {
      for (int i = 0; i < count; i++) {
        String e164 = "+1" + (2_010_000_000L + from + i);
        int mixed = Integer.hashCode((from + i) * 0x9E3779B9) >>> 4;
        String label = TOWNS[mixed % TOWNS.length] + " " + LINES[mixed / 64 % LINES.length];
        String tags = "store," + LINES[mixed / 512 % LINES.length].split(" ")[0];
        String text = SearchTerms.text(e164, label, tags);
        NumberStatus status =
            mixed % 10 < 7 ? NumberStatus.ACTIVE : statuses[mixed / 16 % statuses.length];
        SendState state = mixed % 16 < 11 ? SendState.CAN_SEND : states[mixed / 32 % states.length];
        number.setLong(1, 10_000L + from + i);
        number.setTimestamp(2, now);
        number.setTimestamp(3, now);
        number.setLong(4, organisation);
        number.setString(5, e164);
        number.setString(6, e164);
        number.setString(
            7, (mixed % 8 < 6 ? SenderType.TEN_DLC : types[mixed / 8 % types.length]).name());
        number.setString(8, label);
        number.setString(9, label.toLowerCase(Locale.ROOT));
        number.setString(10, text);
        number.setString(11, status.name());
        number.setString(12, tags);
        number.setString(13, state.name());
        number.setBoolean(14, state.sendable());
        number.addBatch();
        for (String one : SearchTerms.terms(text)) {
          term.setLong(1, organisation);
          term.setString(2, one);
          term.setString(3, e164);
          term.addBatch();
        }
        if (i % 1000 == 999 || i == count - 1) {
          number.executeBatch();
          term.executeBatch();
          connection.commit();
        }
      }
    }
  }

  /** The lists to read: every sort, and every filter by itself in the default order. */
  private static Map<String, Function<Cursor, PageRequest>> sorts() {
    Map<String, Function<Cursor, PageRequest>> sorts = new LinkedHashMap<>();
    for (String sort : PhoneNumberRepository.SORTS) {
      for (boolean descending : new boolean[] {false, true}) {
        sorts.put(
            "sort " + (descending ? "-" : "") + sort,
            cursor -> new PageRequest(sort, descending, ROWS, cursor, false));
      }
    }
    return sorts;
  }

  private static Map<String, NumberFilter> filters(long organisation) {
    Map<String, NumberFilter> filters = new LinkedHashMap<>();
    for (NumberStatus status : NumberStatus.values()) {
      filters.put("status " + status, new NumberFilter(null, status, null, Set.of(), null));
    }
    for (SenderType type : SenderType.values()) {
      filters.put("type " + type, new NumberFilter(null, null, type, Set.of(), null));
    }
    for (String sendable : List.of("true", "false", "yes", "no", "risk", "outage")) {
      filters.put(
          "sendable " + sendable,
          new NumberFilter(null, null, null, SendStates.of(sendable).orElseThrow(), null));
    }
    String whole = organisation == 1 ? "2010004711" : "2010604711";
    for (String text :
        List.of(
            whole,
            whole.substring(4),
            "0471",
            "711",
            "boi",
            "boise",
            "boise orders",
            "store",
            "2010",
            "201",
            "nothing",
            "1")) {
      filters.put(
          "text "
              + (text.equals(whole)
                  ? "one number"
                  : text.equals(whole.substring(4)) ? "its end" : text),
          new NumberFilter(text, null, null, Set.of(), null));
    }
    return filters;
  }

  private Map<String, Double> measure(EntityManager em, long organisation) {
    Map<String, Double> medians = new LinkedHashMap<>();
    Scope scope = Scope.of(organisation);
    sorts()
        .forEach((name, request) -> measure(em, medians, name, scope, NumberFilter.ALL, request));
    filters(organisation)
        .forEach(
            (name, filter) ->
                measure(
                    em,
                    medians,
                    name,
                    scope,
                    filter,
                    cursor -> new PageRequest("number", false, ROWS, cursor, false)));
    return medians;
  }

  private void measure(
      EntityManager em,
      Map<String, Double> medians,
      String name,
      Scope scope,
      NumberFilter filter,
      Function<Cursor, PageRequest> request) {
    medians.put(name + " · first", median(em, scope, filter, request.apply(null)));
    Cursor cursor = null;
    for (int page = 1; page < PAGE; page++) {
      Page<PhoneNumber> read = lists.list(scope, filter, request.apply(cursor));
      em.clear();
      if (read.next() == null) {
        break;
      }
      cursor = Cursor.decode(read.next(), 2).orElseThrow();
    }
    medians.put(name + " · 400th", median(em, scope, filter, request.apply(cursor)));
  }

  private double median(EntityManager em, Scope scope, NumberFilter filter, PageRequest request) {
    long began = System.nanoTime();
    List<Long> times = new ArrayList<>();
    for (int i = 0;
        i < READS + 50 && (i < 60 || System.nanoTime() - began < 20_000_000_000L);
        i++) {
      long start = System.nanoTime();
      lists.list(scope, filter, request);
      long time = System.nanoTime() - start;
      em.clear();
      if (i >= 50) {
        times.add(time);
      }
    }
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[sorted.length / 2] / 1e6;
  }

  private static void report(
      Map<String, Double> alone, Map<String, Double> among, Map<String, Double> large) {
    System.out.printf("%-28s %9s %9s %6s %9s %6s%n", "ms", "alone", "among", "×", "large", "×");
    double[] worst = new double[2];
    alone.forEach(
        (name, base) -> {
          double small = among.get(name) / base;
          double big = large.get(name) / base;
          worst[0] = Math.max(worst[0], small);
          worst[1] = Math.max(worst[1], big);
          System.out.printf(
              Locale.ROOT,
              "%-28s %9.3f %9.3f %6.2f %9.3f %6.2f%n",
              name,
              base,
              among.get(name),
              small,
              large.get(name),
              big);
        });
    System.out.printf(
        Locale.ROOT,
        "worst: %.2f (goal 1.3) and %.2f (goal 2.0); medians of the ratios %.2f and %.2f%n",
        worst[0],
        worst[1],
        middle(alone, among),
        middle(alone, large));
  }

  private static double middle(Map<String, Double> base, Map<String, Double> other) {
    double[] ratios =
        base.keySet().stream().mapToDouble(name -> other.get(name) / base.get(name)).toArray();
    Arrays.sort(ratios);
    return ratios[ratios.length / 2];
  }
}
