package org.numberdesk.numbers;

import jakarta.persistence.EntityManager;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.Cursor;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;
import org.numberdesk.shared.PlainDatabase;

/**
 * What a page of the list costs: an organisation of 10,000 numbers alone (the baseline), the same
 * one in a table with 1,000,000 more, and the one that holds these. Each sort both ways and each
 * single filter; the first page, the 400th (or the last full one before it) and the way back from
 * it, read through the entities by turns, of each the median; on Derby the processor time, which
 * other work on the machine does not stretch. Called by name:
 *
 * <pre>
 * mvn -q test -Dtest=NumberListBenchmark [-Dbenchmark.numbers=1000000] [-Dbenchmark.database=postgresql]
 * </pre>
 *
 * With {@code -Dbenchmark.folder=…} the tables are kept there for the next time; {@code
 * -Dbenchmark.only=text} measures those alone whose name begins so.
 */
class NumberListBenchmark {

  private static final int SMALL = 10_000;
  private static final int ALL = Integer.getInteger("benchmark.numbers", 1_000_000);
  private static final int READS = Integer.getInteger("benchmark.reads", 200);
  private static final int WARM = Math.min(200, READS);
  private static final long LONGEST = 15_000_000_000L;
  private static final int ROWS = 25;
  private static final int PAGE = 400;
  private static final String ONLY = System.getProperty("benchmark.only", "");
  private static final boolean POSTGRESQL =
      "postgresql".equals(System.getProperty("benchmark.database"));

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final String[] TOWNS = {
    "Boise", "Denver", "Phoenix", "Portland", "Seattle", "Austin", "Dallas", "Houston", "Chicago",
    "Detroit", "Columbus", "Memphis", "Atlanta", "Miami", "Tampa", "Boston", "Reno", "Omaha",
    "Tulsa", "Fresno", "Mesa", "Toledo", "Newark", "Lincoln", "Madison", "Durham", "Laredo",
    "Irvine", "Norfolk", "Spokane", "Mobile", "Salem", "Eugene", "Provo", "Akron", "Dayton",
    "Peoria", "Boulder", "Macon", "Flint"
  };
  private static final String[] LINES = {"orders", "curbside", "front desk", "returns", "care"};

  private static final String NUMBER =
      "id,version,created_at,changed_at,organisation_id,e164,claim,sender_type,country,label,label_lower,search_text,status,tags,send_state,sendable";
  private static final String TERM = "organisation_id,term,opening,e164,number_id";

  /** Whose list is read where. */
  private record Reader(EntityManager em, NumberListRepository lists, Scope scope) {

    Page<PhoneNumber> page(NumberFilter filter, PageRequest request) {
      Page<PhoneNumber> page = lists.list(scope, filter, request);
      em.clear();
      return page;
    }
  }

  /** What is asked for, of one organisation and of the other. */
  private record Asked(String name, NumberFilter small, NumberFilter large, String sort) {}

  /** Milliseconds. */
  private record Figure(String name, double alone, double among, double large) {}

  @Test
  void aPageCostsTheSameHoweverManyNumbersThereAre(@TempDir Path passing) throws Exception {
    System.setProperty("derby.storage.pageCacheSize", "20000");
    String kept = System.getProperty("benchmark.folder");
    Path folder = kept == null ? passing : Files.createDirectories(Path.of(kept));
    try (PlainDatabase one = database(folder, "alone");
        PlainDatabase other = database(folder, "all-" + ALL)) {
      fill(one, folder, 0);
      fill(other, folder, ALL);
      List<Reader> readers = List.of(reader(one, 1), reader(other, 1), reader(other, 2));
      List<Figure> figures = new ArrayList<>();
      for (Asked asked : asked()) {
        if (asked.name().startsWith(ONLY)) {
          measure(readers, asked, figures);
        }
      }
      report(figures);
      readers.forEach(reader -> reader.em().close());
    }
  }

  private static PlainDatabase database(Path folder, String name) throws IOException {
    Path own = folder.resolve((POSTGRESQL ? "postgresql-" : "derby-") + name);
    return POSTGRESQL ? PlainDatabase.onPostgresql(own) : new PlainDatabase(own);
  }

  private static Reader reader(PlainDatabase database, long organisation) {
    EntityManager em = database.entityManager();
    return new Reader(
        em, PlainDatabase.with(new NumberListRepository(), em), Scope.of(organisation));
  }

  /**
   * Organisation 1 with 10,000 numbers and organisation 2 with so many, by the database's loader.
   */
  private static void fill(PlainDatabase database, Path folder, int others) throws Exception {
    long began = System.nanoTime();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      try (ResultSet there = statement.executeQuery("select count(*) from organisation")) {
        there.next();
        if (there.getInt(1) == 2) {
          return;
        }
      }
      for (int organisation = 1; organisation <= 2; organisation++) {
        statement.executeUpdate(
            "insert into organisation (id, version, created_at, changed_at, org_key, name, zone, country) values (%d, 1, current_timestamp, current_timestamp, 'o%1$d', 'o', 'UTC', 'US')"
                .formatted(organisation));
      }
      Path numbers = folder.resolve("numbers.csv");
      Path terms = folder.resolve("terms.csv");
      try (BufferedWriter number = Files.newBufferedWriter(numbers);
          BufferedWriter term = Files.newBufferedWriter(terms)) {
        for (int i = 0; i < SMALL + others; i++) {
          write(i, number, term);
        }
      }
      load(statement, "PHONE_NUMBER", NUMBER, numbers);
      load(statement, "NUMBER_TERM", TERM, terms);
    }
    System.out.printf(
        Locale.ROOT, "%,d numbers in %.0f s%n", others, (System.nanoTime() - began) / 1e9);
  }

  private static void load(Statement statement, String table, String columns, Path file)
      throws Exception {
    if (POSTGRESQL) {
      statement.execute(
          "copy " + table + " (" + columns + ") from '" + file + "' with (format csv)");
      statement.execute("vacuum analyze " + table);
    } else {
      statement.execute(
          "call SYSCS_UTIL.SYSCS_IMPORT_DATA('APP', '%s', '%s', null, '%s', null, null, null, 0)"
              .formatted(table, columns.toUpperCase(Locale.ROOT), file));
      statement.execute("call SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('APP', '" + table + "', null)");
    }
    Files.delete(file);
  }

  private static void write(int i, BufferedWriter number, BufferedWriter terms) throws IOException {
    NumberStatus[] statuses = NumberStatus.values();
    SenderType[] types = SenderType.values();
    SendState[] states = SendState.values();
    int organisation = i < SMALL ? 1 : 2;
    int id = SMALL + i;
    String e164 = "+1" + (2_010_000_000L + i);
    int mixed = Integer.hashCode(i * 0x9E3779B9) >>> 4;
    String label = TOWNS[mixed % TOWNS.length] + " " + LINES[mixed / 64 % LINES.length];
    String tags = "store," + LINES[mixed / 512 % LINES.length].split(" ")[0];
    String text = SearchTerms.text(e164, label, tags);
    NumberStatus status =
        mixed % 10 < 7 ? NumberStatus.ACTIVE : statuses[mixed / 16 % statuses.length];
    SendState state = mixed % 16 < 11 ? SendState.CAN_SEND : states[mixed / 32 % states.length];
    SenderType type = mixed % 8 < 6 ? SenderType.TEN_DLC : types[mixed / 8 % types.length];
    number.write(
        "%d,1,%s,%2$s,%d,%s,%4$s,%s,US,%s,%s,%s,%s,\"%s\",%s,%s%n"
            .formatted(
                id,
                "2026-11-27 08:00:00",
                organisation,
                e164,
                type,
                label,
                label.toLowerCase(Locale.ROOT),
                text,
                status,
                tags,
                state,
                state.sendable()));
    for (String term : SearchTerms.terms(text)) {
      String opening = SearchTerms.opening(term, e164);
      terms.write(
          "%d,%s,%s,%s,%d%n"
              .formatted(organisation, term, opening == null ? "" : opening, e164, id));
    }
  }

  /** The lists to read: every sort both ways, and every filter by itself in the default order. */
  private static List<Asked> asked() {
    List<Asked> asked = new ArrayList<>();
    for (String sort : PhoneNumberRepository.SORTS) {
      for (String way : List.of("", "-")) {
        asked.add(new Asked("sort " + way + sort, NumberFilter.ALL, NumberFilter.ALL, way + sort));
      }
    }
    for (NumberStatus status : NumberStatus.values()) {
      asked.add(same("status " + status, new NumberFilter(null, status, null, Set.of(), null)));
    }
    for (SenderType type : SenderType.values()) {
      asked.add(same("type " + type, new NumberFilter(null, null, type, Set.of(), null)));
    }
    for (String sendable : List.of("true", "false", "yes", "no", "risk", "outage")) {
      Set<SendState> states = SendStates.of(sendable).orElseThrow();
      asked.add(same("sendable " + sendable, new NumberFilter(null, null, null, states, null)));
    }
    asked.add(new Asked("text one number", text("2010004711"), text("2010604711"), "number"));
    asked.add(new Asked("text its end", text("004711"), text("604711"), "number"));
    for (String text :
        List.of(
            "0471",
            "711",
            "01047",
            "711 orders",
            "boi",
            "boise",
            "boise orders",
            "store",
            "2010",
            "201",
            "nothing",
            "1")) {
      asked.add(same("text " + text, text(text)));
    }
    return asked;
  }

  private static Asked same(String name, NumberFilter filter) {
    return new Asked(name, filter, filter, "number");
  }

  private static NumberFilter text(String text) {
    return new NumberFilter(text, null, null, Set.of(), null);
  }

  private static void measure(List<Reader> readers, Asked asked, List<Figure> figures) {
    boolean descending = asked.sort().startsWith("-");
    String sort = descending ? asked.sort().substring(1) : asked.sort();
    List<NumberFilter> filters = List.of(asked.small(), asked.small(), asked.large());
    PageRequest first = new PageRequest(sort, descending, ROWS, null, false);
    figures.add(figure(asked.name() + " · first", readers, filters, List.of(first, first, first)));
    List<PageRequest> last = new ArrayList<>();
    List<PageRequest> before = new ArrayList<>();
    for (int i = 0; i < readers.size(); i++) {
      Cursor cursor = null;
      Page<PhoneNumber> page = readers.get(i).page(filters.get(i), first);
      for (int number = 2; number <= PAGE && page.next() != null; number++) {
        Cursor next = Cursor.decode(page.next(), 2).orElseThrow();
        Page<PhoneNumber> behind =
            readers
                .get(i)
                .page(filters.get(i), new PageRequest(sort, descending, ROWS, next, false));
        if (behind.items().size() == ROWS) {
          cursor = next;
          page = behind;
        } else {
          break;
        }
      }
      if (cursor != null) {
        Cursor back = Cursor.decode(page.previous(), 2).orElseThrow();
        last.add(new PageRequest(sort, descending, ROWS, cursor, false));
        before.add(new PageRequest(sort, descending, ROWS, back, true));
      }
    }
    if (last.size() == readers.size()) {
      figures.add(figure(asked.name() + " · 400th", readers, filters, last));
      figures.add(figure(asked.name() + " · back", readers, filters, before));
    }
  }

  private static Figure figure(
      String name, List<Reader> readers, List<NumberFilter> filters, List<PageRequest> requests) {
    List<List<Long>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    long began = System.nanoTime();
    for (int read = 0;
        read < READS + WARM && (read < WARM + 10 || System.nanoTime() - began < LONGEST);
        read++) {
      for (int i = 0; i < readers.size(); i++) {
        long start = now();
        readers.get(i).page(filters.get(i), requests.get(i));
        if (read >= WARM) {
          times.get(i).add(now() - start);
        }
      }
    }
    Figure figure =
        new Figure(name, median(times.get(0)), median(times.get(1)), median(times.get(2)));
    print(figure);
    return figure;
  }

  /** Derby reads in the caller's thread; PostgreSQL elsewhere, so that only the time tells. */
  private static long now() {
    return POSTGRESQL ? System.nanoTime() : THREADS.getCurrentThreadCpuTime();
  }

  private static double median(List<Long> times) {
    times.sort(null);
    return times.get(times.size() / 2) / 1e6;
  }

  private static void print(Figure figure) {
    System.out.printf(
        Locale.ROOT,
        "%-28s alone %8.3f ms, among %8.3f ms %5.2f, large %8.3f ms %5.2f%n",
        figure.name(),
        figure.alone(),
        figure.among(),
        figure.among() / figure.alone(),
        figure.large(),
        figure.large() / figure.alone());
  }

  private static void report(List<Figure> figures) {
    double[] among =
        figures.stream().mapToDouble(one -> one.among() / one.alone()).sorted().toArray();
    double[] large =
        figures.stream().mapToDouble(one -> one.large() / one.alone()).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "worst %.2f (goal 1.3) and %.2f (goal 2.0); medians of the ratios %.2f and %.2f%n",
        among[among.length - 1],
        large[large.length - 1],
        among[among.length / 2],
        large[large.length / 2]);
    System.out.println("beyond the goal:");
    figures.stream()
        .filter(one -> one.among() > 1.3 * one.alone() || one.large() > 2 * one.alone())
        .forEach(NumberListBenchmark::print);
  }
}
