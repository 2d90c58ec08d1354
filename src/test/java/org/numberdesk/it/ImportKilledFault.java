package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the portal at random moments of an import of 100,000 rows, one in twenty of them bad in one
 * of twelve ways, starts it again and brings the same file in once more. Called by name, with the
 * packaged portal at hand:
 *
 * <pre>mvn -q verify -DskipUnitTests -Dit.test=none -Dfailsafe.failIfNoSpecifiedTests=false
 * mvn -q surefire:test -Dtest=ImportKilledFault [-Dfault.runs=10] [-Dfault.rows=100000]</pre>
 */
class ImportKilledFault {

  private static final int RUNS = Integer.getInteger("fault.runs", 10);
  private static final int ROWS = Integer.getInteger("fault.rows", 100_000);
  private static final int BAD = 20;

  /** Number, type, country, name, status, SMS and date of a row that cannot go in. */
  private static final List<String> BAD_ROWS =
      List.of(
          ",local,US,no number,ACTIVE,true,",
          "1.8335E+10,tollfree,US,rounded,ACTIVE,true,",
          "+1 208 555 0111 x12,local,US,extension,ACTIVE,true,",
          "front desk,local,US,no number at all,ACTIVE,true,",
          "+99912345678,local,,no such country,ACTIVE,true,",
          "+1208555,local,US,too short,ACTIVE,true,",
          "+120855501110000,local,US,too long,ACTIVE,true,",
          "+12085550111,landline,US,no such type,ACTIVE,true,",
          "+12085550112,local,Atlantis,no such country,ACTIVE,true,",
          "+12085550113,local,US,no such status,SLEEPING,true,",
          "+12085550114,local,US,neither yes nor no,ACTIVE,perhaps,",
          "+12085550115,local,US,no date,ACTIVE,true,soon");

  @TempDir Path folder;

  private final Random random = new Random();
  private Process server;
  private URL address;

  @Test
  void theSecondImportCompletesWhatAKilledOneLeft() throws Exception {
    String file = file();
    long whole = 0;
    for (int run = 0; run <= RUNS; run++) {
      Path data = folder.resolve("run" + run);
      start(data);
      PortalClient acme = PortalClient.of(address, PortalClient.ACME);
      long before = numbers(acme);
      long began = System.nanoTime();
      String first = bring(acme, file);
      if (run == 0) {
        wait(acme, first);
        whole = millis(began);
        System.out.printf(Locale.ROOT, "FAULT uninterrupted: %,d ms%n", whole);
      } else {
        long moment = (long) (random.nextDouble() * whole);
        Thread.sleep(Math.max(1, moment - millis(began)));
        int done = acme.get(first).json().path("rowsDone").asInt();
        kill();
        start(data);
        acme = PortalClient.of(address, PortalClient.ACME);
        long again = System.nanoTime();
        JsonNode second = wait(acme, bring(acme, file));
        System.out.printf(
            Locale.ROOT,
            "FAULT run %d: killed after %,d ms, %,d rows in; complete %,d ms after the second upload%n",
            run,
            moment,
            done,
            millis(again));
        check(second);
        check(wait(acme, first));
      }
      assertEquals(before + good(), numbers(acme), "no number twice, none missing");
      JsonNode third = wait(acme, bring(acme, file));
      assertEquals(good(), third.path("unchanged").asInt(), "no number is half");
      assertEquals(0, third.path("updated").asInt() + third.path("imported").asInt());
      badRows(acme, third.path("id").asLong());
      kill();
    }
  }

  private static int good() {
    return ROWS - ROWS / BAD;
  }

  private static void check(JsonNode done) {
    assertEquals("DONE", done.path("status").asText());
    assertEquals(ROWS / BAD, done.path("failed").asInt());
    assertEquals(
        good(),
        done.path("imported").asInt()
            + done.path("updated").asInt()
            + done.path("unchanged").asInt());
  }

  private static void badRows(PortalClient acme, long id) throws IOException {
    String text = acme.get("api/v1/imports/" + id + "/bad-rows").response().body();
    List<CSVRecord> rows = CSVFormat.EXCEL.parse(new StringReader(text.substring(1))).getRecords();
    assertEquals(ROWS / BAD + 1, rows.size());
    Set<String> reasons = new TreeSet<>();
    for (CSVRecord row : rows.subList(1, rows.size())) {
      String reason = row.get(row.size() - 1);
      assertFalse(reason.isBlank(), row.toString());
      reasons.add(reason);
    }
    assertTrue(reasons.size() >= BAD_ROWS.size(), reasons.toString());
  }

  private static String file() {
    StringBuilder file =
        new StringBuilder(
            "phoneNumber,phoneNumberType,countryCode,name,phoneNumberStatus,supportsSms,purchaseDate,tags,notes\n");
    for (int row = 0; row < ROWS; row++) {
      if (row % BAD == BAD - 1) {
        file.append(BAD_ROWS.get(row / BAD % BAD_ROWS.size())).append(",,\n");
      } else {
        file.append("+1").append(2_012_000_000L + row).append(",local,US,Store ").append(row % 700);
        file.append(",ACTIVE,true,2026-01-31,store;row").append(row % 9).append(",line ");
        file.append(row).append('\n');
      }
    }
    return file.toString();
  }

  private static String bring(PortalClient acme, String file) {
    PortalClient.Answer answer = acme.post("api/v1/numbers/import", "text/csv", file);
    assertEquals(202, answer.status(), answer.response().body());
    return URI.create(answer.header("Location")).getPath().substring(1);
  }

  private static JsonNode wait(PortalClient acme, String of) throws InterruptedException {
    JsonNode state = acme.get(of).json();
    while ("RUNNING".equals(state.path("status").asText())) {
      Thread.sleep(250);
      state = acme.get(of).json();
    }
    return state;
  }

  private static long numbers(PortalClient acme) {
    return acme.get("api/v1/numbers/summary").json().path("total").asLong();
  }

  private static long millis(long since) {
    return (System.nanoTime() - since) / 1_000_000;
  }

  private void start(Path data) throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-Dnumberdesk.demo.default=true",
                "-jar",
                System.getProperty("fault.server", "target/server/payara-micro.jar"),
                "--deploy",
                new File("target/numberdesk.war").getAbsolutePath(),
                "--contextroot",
                "/",
                "--port",
                Integer.toString(port),
                "--nocluster",
                "--disablephonehome")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("server.log").toFile());
    builder.environment().put("NUMBERDESK_DB", "derby:" + data);
    builder.environment().put("NUMBERDESK_RATE_LIMIT", "1000000");
    server = builder.start();
    address = new URL("http://127.0.0.1:" + port + "/");
    PortalClient stranger = PortalClient.of(address, null);
    for (int i = 0; i < 600; i++) {
      try {
        if (stranger.get("health/ready").status() == 200) {
          return;
        }
      } catch (UncheckedIOException e) {
        // not listening yet
      }
      Thread.sleep(500);
    }
    throw new IllegalStateException("The portal did not start");
  }

  /** As kill -9 does: nothing is told, nothing is flushed. */
  private void kill() throws InterruptedException {
    server.destroyForcibly().waitFor();
  }
}
