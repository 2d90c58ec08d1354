package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Brings in 100,000 rows, one in twenty of them bad in one of twelve ways. Then kills the portal at
 * random moments of smaller such imports, starts it again and brings the same file in once more.
 */
class ImportKilledFault {

  private static final int RUNS = Integer.getInteger("fault.runs", 10);

  /** More than are brought in before the answer, so that the job is killed too. */
  private static final int ROWS = Integer.getInteger("fault.rows", 11_000);

  private static final int WHOLE = 100_000;
  private static final int BAD = 20;
  private static final int SAMPLES = 10;

  /** Number, type, country, name, status, SMS and date of a row that cannot go in; names differ. */
  private static final List<String> BAD_ROWS =
      List.of(
          ",local,US,no number,ACTIVE,true,",
          "1.8335E+10,tollfree,US,rounded,ACTIVE,true,",
          "+1 208 555 0111 x12,local,US,extension,ACTIVE,true,",
          "front desk,local,US,no number at all,ACTIVE,true,",
          "+99912345678,local,,no such calling code,ACTIVE,true,",
          "+1208555,local,US,too short,ACTIVE,true,",
          "+120855501110000,local,US,too long,ACTIVE,true,",
          "+12085550111,landline,US,no such type,ACTIVE,true,",
          "+12085550112,local,Atlantis,no such country,ACTIVE,true,",
          "+12085550113,local,US,no such status,SLEEPING,true,",
          "+12085550114,local,US,neither yes nor no,ACTIVE,perhaps,",
          "+12085550115,local,US,no date,ACTIVE,true,soon");

  @TempDir Path folder;

  private final long seed = Long.getLong("fault.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private PortalProcess portal;
  private PortalClient acme;

  @Test
  void theSecondImportCompletesWhatAKilledOneLeft() throws Exception {
    System.out.println("FAULT seed " + seed);
    try (PortalProcess started = new PortalProcess(folder)) {
      portal = started.start();
      acme = PortalClient.of(portal.address(), PortalClient.ACME);
      runs();
    }
  }

  private void runs() throws Exception {
    long began = System.nanoTime();
    JsonNode whole = finished(bring(file(0, WHOLE)));
    long took = millis(began);
    System.out.printf(Locale.ROOT, "FAULT %,d rows uninterrupted: %,d ms%n", WHOLE, took);
    check(whole, WHOLE);
    checkBadRows(whole.path("id").asLong(), WHOLE);
    for (int run = 1; run <= RUNS; run++) {
      kill(WHOLE + run * ROWS, took * ROWS / WHOLE);
    }
  }

  private void kill(int from, long whole) throws Exception {
    String file = file(from, ROWS);
    long before = numbers();
    long began = System.nanoTime();
    String first = bring(file);
    Thread.sleep(Math.max(1, (long) (random.nextDouble() * whole) - millis(began)));
    long moment = millis(began);
    portal.kill();
    portal.start();
    long left = numbers() - before;
    began = System.nanoTime();
    String second = bring(file);
    check(finished(second), ROWS);
    System.out.printf(
        Locale.ROOT,
        "FAULT killed after %,d ms; %,d numbers were in; complete %,d ms after the second upload%n",
        moment,
        left,
        millis(began));
    check(finished(first), ROWS);
    assertEquals(before + good(ROWS), numbers(), "no number twice, none missing");
    JsonNode third = finished(bring(file));
    assertEquals(good(ROWS), third.path("unchanged").asInt(), "no number is half: " + third);
    for (int i = 0; i < SAMPLES; i++) {
      int row = from + random.nextInt(ROWS / BAD) * BAD;
      assertTrue(
          acme.get("api/v1/numbers?q=" + digits(row)).response().body().contains(digits(row)));
    }
    checkBadRows(third.path("id").asLong(), ROWS);
  }

  private static int good(int rows) {
    return rows - rows / BAD;
  }

  private static void check(JsonNode done, int rows) {
    assertEquals("DONE", done.path("status").asText());
    assertEquals(rows / BAD, done.path("failed").asInt());
    assertEquals(
        good(rows),
        done.path("imported").asInt()
            + done.path("updated").asInt()
            + done.path("unchanged").asInt());
  }

  /** Each bad row is told, with the reason of its kind. */
  private void checkBadRows(long id, int rows) throws IOException {
    String text = acme.get("api/v1/imports/" + id + "/bad-rows").response().body();
    List<CSVRecord> told = CSVFormat.EXCEL.parse(new StringReader(text.substring(1))).getRecords();
    assertEquals(rows / BAD + 1, told.size());
    Map<String, String> reasons = new TreeMap<>();
    for (CSVRecord row : told.subList(1, told.size())) {
      String reason = row.get(row.size() - 1);
      assertFalse(reason.isBlank(), row.toString());
      String other = reasons.putIfAbsent(row.get(3), reason);
      assertTrue(other == null || other.equals(reason), row + ": " + other);
    }
    assertEquals(BAD_ROWS.size(), reasons.size(), reasons.toString());
    assertEquals(BAD_ROWS.size(), Set.copyOf(reasons.values()).size(), reasons.toString());
  }

  private static String digits(int row) {
    return Long.toString(12_012_000_000L + row);
  }

  private static String file(int from, int rows) {
    StringBuilder file =
        new StringBuilder(
            "phoneNumber,phoneNumberType,countryCode,name,phoneNumberStatus,supportsSms,purchaseDate,tags,notes\n");
    for (int row = 0; row < rows; row++) {
      if (row % BAD == BAD - 1) {
        file.append(BAD_ROWS.get(row / BAD % BAD_ROWS.size())).append(",,\n");
      } else {
        file.append('+').append(digits(from + row)).append(",local,US,Store ").append(row % 700);
        file.append(",ACTIVE,true,2026-01-31,store;row").append(row % 9).append(",line ");
        file.append(row).append('\n');
      }
    }
    return file.toString();
  }

  private String bring(String file) {
    PortalClient.Answer answer = acme.post("api/v1/numbers/import", "text/csv", file);
    assertEquals(202, answer.status(), answer.response().body());
    return URI.create(answer.header("Location")).getPath().substring(1);
  }

  private JsonNode finished(String of) throws InterruptedException {
    JsonNode state = acme.get(of).json();
    for (int i = 0; i < 2400 && "RUNNING".equals(state.path("status").asText()); i++) {
      Thread.sleep(250);
      state = acme.get(of).json();
    }
    return state;
  }

  private long numbers() {
    return acme.get("api/v1/numbers/summary").json().path("total").asLong();
  }

  private static long millis(long since) {
    return (System.nanoTime() - since) / 1_000_000;
  }
}
