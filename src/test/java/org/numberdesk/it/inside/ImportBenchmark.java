package org.numberdesk.it.inside;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.numberdesk.numbers.importing.FileFormat;
import org.numberdesk.numbers.importing.NumberImport;
import org.numberdesk.numbers.importing.NumberImporter;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Identity;
import org.numberdesk.security.Role;
import org.numberdesk.shared.PortalDatabase;

/**
 * How many rows a second an import brings in, its file parsed and judged, and the baseline in the
 * same run: batches of 1,000 through JDBC, a transaction each, into the same tables with all their
 * indexes. The figures are in {@code target/import-benchmark.txt}. Called by name:
 *
 * <pre>mvn -q verify -DskipUnitTests -Dit.test=ImportBenchmark</pre>
 */
@ArquillianTest
class ImportBenchmark {

  private static final int ROWS = Integer.getInteger("benchmark.rows", 30_000);
  private static final int ROUNDS = 3;

  @Inject private NumberImporter importer;
  @Inject private OrganisationRepository organisations;
  @Inject private Caller caller;
  @Inject private UserTransaction transaction;

  @Resource(lookup = PortalDatabase.NAME)
  private DataSource database;

  @Test
  void anImportIsAtLeastHalfAsFastAsBatchesOfBareRows() throws Exception {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      long from = 2_010_000_000L + round * 4_000_000L;
      double bare = ROWS / seconds(() -> bare(organisation(), from, false));
      double whole = ROWS / seconds(() -> bare(organisation(), from + 1_000_000, true));
      double imported = ROWS / seconds(() -> imported(organisation(), from + 2_000_000));
      ratios.add(imported / whole);
      tell(
          "rows a second: JDBC numbers alone %,.0f; JDBC numbers and terms %,.0f; import %,.0f (%.2f of both, %.2f of numbers alone)",
          bare, whole, imported, imported / whole, imported / bare);
    }
    ratios.sort(null);
    tell("median %.2f (goal 0.50)", ratios.get(ROUNDS / 2));
  }

  /** The server's own output is not shown, so the figures go into a file. */
  private static void tell(String text, Object... figures) throws IOException {
    Files.writeString(
        Path.of("target", "import-benchmark.txt"),
        String.format(Locale.ROOT, text + "%n", figures),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double seconds(Work work) throws Exception {
    long began = System.nanoTime();
    work.run();
    return (System.nanoTime() - began) / 1e9;
  }

  private Organisation organisation() throws Exception {
    transaction.begin();
    Organisation fresh =
        new Organisation("bench" + System.nanoTime(), "Benchmark", ZoneId.of("UTC"), "US");
    organisations.add(fresh);
    transaction.commit();
    caller.become(
        new Identity(
            1,
            "it@bench.example",
            "Test",
            Role.CUSTOMER_ADMIN,
            fresh.id(),
            fresh.key(),
            fresh.name(),
            ZoneOffset.UTC,
            null,
            0),
        "127.0.0.1");
    return fresh;
  }

  private void imported(Organisation owner, long from) throws Exception {
    StringBuilder file =
        new StringBuilder("phoneNumber,phoneNumberType,countryCode,name,phoneNumberStatus,tags\n");
    for (int i = 0; i < ROWS; i++) {
      file.append("+1").append(from + i).append(",local,US,Store ").append(i % 500);
      file.append(" orders,ACTIVE,store;west\n");
    }
    NumberImporter.Progress progress =
        importer.bring(
            "bench.csv",
            file.toString().getBytes(StandardCharsets.UTF_8),
            FileFormat.CSV,
            null,
            false);
    while (progress.of().status() == NumberImport.Status.RUNNING) {
      Thread.sleep(50);
      progress = importer.get(progress.of().id());
    }
    if (progress.of().imported() != ROWS) {
      throw new IllegalStateException("imported " + progress.of().imported());
    }
  }

  private void bare(Organisation owner, long from, boolean terms) throws Exception {
    Timestamp now = Timestamp.valueOf(LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC));
    for (int at = 0; at < ROWS; at += 1000) {
      transaction.begin();
      try (Connection connection = database.getConnection();
          PreparedStatement number =
              connection.prepareStatement(
                  "insert into phone_number (id, version, created_at, changed_at, organisation_id, e164, claim,"
                      + " sender_type, country, label, label_lower, search_text, status, tags, send_state,"
                      + " send_code, sendable, imported_at) values"
                      + " (?, 1, ?, ?, ?, ?, ?, 'TEN_DLC', 'US', ?, ?, ?, 'ACTIVE', 'store,west', 'CANNOT_SEND',"
                      + " 'REGISTRATION_MISSING', false, ?)");
          PreparedStatement term =
              connection.prepareStatement(
                  "insert into number_term (organisation_id, term, e164, number_id, opening) values (?, ?, ?, ?, ?)")) {
        for (int i = at; i < Math.min(at + 1000, ROWS); i++) {
          String e164 = "+1" + (from + i);
          String label = "Store " + i % 500 + " orders";
          number.setLong(1, 1_000_000_000L + from + i);
          number.setTimestamp(2, now);
          number.setTimestamp(3, now);
          number.setLong(4, owner.id());
          number.setString(5, e164);
          number.setString(6, e164);
          number.setString(7, label);
          number.setString(8, label.toLowerCase(Locale.ROOT));
          number.setString(9, " " + e164.substring(1) + " store " + i % 500 + " orders west");
          number.setTimestamp(10, now);
          number.addBatch();
          if (terms) {
            List<String> all = new ArrayList<>(List.of("store", "orders", "west"));
            all.add(Integer.toString(i % 500) + "x");
            for (int end = 1; end <= 9; end++) {
              all.add(e164.substring(end));
            }
            for (String one : all) {
              term.setLong(1, owner.id());
              term.setString(2, one);
              term.setString(3, e164);
              term.setLong(4, 1_000_000_000L + from + i);
              term.setString(5, e164.endsWith(one) ? "#" + one.substring(0, 3) : null);
              term.addBatch();
            }
          }
        }
        number.executeBatch();
        if (terms) {
          term.executeBatch();
        }
      }
      transaction.commit();
    }
  }
}
