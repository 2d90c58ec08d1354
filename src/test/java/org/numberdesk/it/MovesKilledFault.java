package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the portal while registrations are submitted, letters signed and numbers cut over: what was
 * answered is kept, what was not is either done as a whole or not at all, and can be done again.
 */
class MovesKilledFault {

  private static final int KILLS = Integer.getInteger("fault.kills", 3);
  private static final int THINGS = 8;

  @TempDir Path folder;

  private final Random random = new Random();

  @Test
  void aSubmitIsWholeOrNotAtAll() throws Exception {
    whole(new Submitting());
  }

  @Test
  void aSignatureIsWholeOrNotAtAll() throws Exception {
    whole(new SigningByLink());
  }

  @Test
  void aCutOverIsWholeOrNotAtAll() throws Exception {
    whole(new CuttingOver());
  }

  /**
   * What is done to things one after the other until the portal dies.
   *
   * @param path of its REST calls
   * @param table with the column of its steps that names it
   */
  private record Kind(
      String path, String table, String steps, String key, String action, String done) {

    static final Kind SUBMIT =
        new Kind(
            "registrations",
            "registration",
            "registration_step",
            "registration_id",
            "registration.submit",
            "SUBMITTED");
    static final Kind SIGN =
        new Kind("loa", "loa_request", "loa_step", "loa_id", "loa.sign", "SIGNED");
    static final Kind CUT_OVER =
        new Kind(
            "porting",
            "port_order",
            "port_step",
            "port_order_id",
            "port.voice-ported",
            "VOICE_PORTED");
  }

  private interface Work {

    Kind kind();

    /** A thing on which only the last step is left to do; answers its id. */
    long prepare(PortalProcess portal);

    /** Throws where the portal does not say that it is done. */
    void last(PortalProcess portal, long id);
  }

  private void whole(Work work) throws Exception {
    try (PortalProcess portal = new PortalProcess(folder).start()) {
      long first = work.prepare(portal);
      long began = System.nanoTime();
      work.last(portal, first);
      long each = System.nanoTime() - began;
      for (int kill = 1; kill <= KILLS; kill++) {
        List<Long> things = new ArrayList<>();
        for (int i = 0; i < THINGS; i++) {
          things.add(work.prepare(portal));
        }
        List<Long> answered = until(portal, work, things, (long) (random.nextDouble() * each * 5));
        int done = judge(portal, work, things, answered);
        System.out.printf(
            Locale.ROOT,
            "FAULT %s, kill %d: %d of %d answered, %d done%n",
            work.kind().action(),
            kill,
            answered.size(),
            THINGS,
            done);
        portal.start();
        List<Long> left = new ArrayList<>(things);
        left.removeIf(id -> isDone(portal, work, id));
        assertEquals(THINGS - done, left.size(), "the portal sees what its database holds");
        left.forEach(id -> work.last(portal, id));
      }
    }
  }

  /** The things of which the portal said that they are done before it died. */
  private static List<Long> until(PortalProcess portal, Work work, List<Long> things, long nanos)
      throws Exception {
    CompletableFuture<Void> killer =
        CompletableFuture.runAsync(
            () -> {
              try {
                TimeUnit.NANOSECONDS.sleep(nanos);
                portal.kill();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    List<Long> answered = new ArrayList<>();
    try {
      for (long id : things) {
        work.last(portal, id);
        answered.add(id);
      }
    } catch (UncheckedIOException died) {
      // as was meant
    }
    killer.get();
    return answered;
  }

  private static boolean isDone(PortalProcess portal, Work work, long id) {
    JsonNode now =
        PortalClient.of(portal.address(), PortalClient.REVIEWER)
            .get("api/v1/" + work.kind().path() + "/" + id)
            .json();
    return work.kind().done().equals(now.path("status").asText());
  }

  /** Looks at the database that the portal left behind; answers how many things are done. */
  private static int judge(PortalProcess portal, Work work, List<Long> things, List<Long> answered)
      throws SQLException {
    System.setProperty("derby.stream.error.file", "target/server/derby.log");
    String url = "jdbc:derby:" + portal.data().resolve("db");
    Set<Long> bellsOfDone = new TreeSet<>();
    Set<Long> bellsOfOthers = new TreeSet<>();
    int done = 0;
    try (Connection database = DriverManager.getConnection(url)) {
      for (long id : things) {
        Traces traces = traces(database, work.kind(), id);
        long expected = traces.status().equals(work.kind().done()) ? 1 : 0;
        assertEquals(expected, traces.steps(), "its way, of " + id);
        assertEquals(expected, traces.trail(), "the trail, of " + id);
        (expected == 1 ? bellsOfDone : bellsOfOthers).add(traces.bells());
        assertTrue(expected == 1 || !answered.contains(id), id + " was said to be done");
        done += expected;
      }
    }
    assertTrue(bellsOfDone.size() <= 1 && bellsOfOthers.size() <= 1, "somebody was told by half");
    try {
      DriverManager.getConnection(url + ";shutdown=true");
    } catch (SQLException shut) {
      // says so by an exception
    }
    return done;
  }

  private record Traces(String status, long steps, long trail, long bells) {}

  private static Traces traces(Connection database, Kind kind, long id) throws SQLException {
    String sql =
        """
        select t.status,
          (select count(*) from %s s where s.%s = t.id and s.to_status = ?),
          (select count(*) from audit_entry a where a.subject_id = ? and a.action = ?),
          (select count(*) from notification n where n.link like ?)
        from %s t where t.id = ?
        """
            .formatted(kind.steps(), kind.key(), kind.table());
    try (PreparedStatement query = database.prepareStatement(sql)) {
      query.setString(1, kind.done());
      query.setString(2, Long.toString(id));
      query.setString(3, kind.action());
      query.setString(4, "%/" + id + "%");
      query.setLong(5, id);
      try (ResultSet row = query.executeQuery()) {
        assertTrue(row.next(), "what was prepared is there");
        return new Traces(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4));
      }
    }
  }

  private static PortalClient as(PortalProcess portal, String token) {
    return PortalClient.of(portal.address(), token);
  }

  private static final class Submitting implements Work {

    @Override
    public Kind kind() {
      return Kind.SUBMIT;
    }

    @Override
    public long prepare(PortalProcess portal) {
      return new Registrations(as(portal, PortalClient.ACME)).in("DRAFT").path("id").asLong();
    }

    @Override
    public void last(PortalProcess portal, long id) {
      PortalClient acme = as(portal, PortalClient.ACME);
      JsonNode now = acme.get("api/v1/registrations/" + id).json();
      ObjectNode body = Registrations.body("submit", now);
      assertEquals(200, acme.post(Registrations.address(now) + "/submit", body).status());
    }
  }

  private static final class CuttingOver implements Work {

    @Override
    public Kind kind() {
      return Kind.CUT_OVER;
    }

    @Override
    public long prepare(PortalProcess portal) {
      return orders(portal).in("ACTIVATING").path("id").asLong();
    }

    @Override
    public void last(PortalProcess portal, long id) {
      PortalClient reviewer = as(portal, PortalClient.REVIEWER);
      PortalClient.Answer answer;
      do { // the portal moves orders by itself when their time has come
        JsonNode now = reviewer.get("api/v1/porting/" + id).json();
        ObjectNode body = orders(portal).body("voice-ported", now);
        answer = reviewer.post("api/v1/porting/" + id + "/voice-ported", body);
      } while (answer.response().body().contains("error.staleVersion"));
      assertEquals(200, answer.status(), answer.response().body());
    }

    private static PortOrders orders(PortalProcess portal) {
      return new PortOrders(as(portal, PortalClient.ACME));
    }
  }

  /** By the page behind the link, with the code that comes by mail. */
  private static final class SigningByLink implements Work {

    private static final Pattern LINK = Pattern.compile("/sign/([A-Za-z0-9_-]{20,})");
    private static final Pattern CODE = Pattern.compile("code is (\\d{6})");

    private final Map<Long, String> links = new HashMap<>();

    @Override
    public Kind kind() {
      return Kind.SIGN;
    }

    @Override
    public long prepare(PortalProcess portal) {
      JsonNode request = new LoaRequests(as(portal, PortalClient.ACME)).in("AWAITING_SIGNATURE");
      links.put(request.path("id").asLong(), mail(portal, LINK));
      return request.path("id").asLong();
    }

    private static String mail(PortalProcess portal, Pattern part) {
      String signer = LoaRequests.form().path("signer").path("email").asText();
      String text =
          as(portal, null)
              .get("health-database?mail=" + URLEncoder.encode(signer, StandardCharsets.UTF_8))
              .response()
              .body();
      Matcher found = part.matcher(text);
      assertTrue(found.find(), text);
      return found.group(1);
    }

    @Override
    public void last(PortalProcess portal, long id) {
      PageClient signer = PageClient.stranger(portal.root());
      String path = "sign/" + links.get(id);
      Element code = signer.get(path).page().getElementById("code");
      code = press(signer, path, code, "code:send", Map.of()).getElementById("code");
      Document next =
          press(signer, path, code, "code:confirm", Map.of("code:given", mail(portal, CODE)));
      Element letter = next.getElementById("sign");
      assertNotNull(letter, next.text());
      Map<String, String> signed = new HashMap<>(Map.of("sign:full", "Ana Ruiz"));
      letter.select("input[type=checkbox]").forEach(box -> signed.put(box.attr("name"), "on"));
      assertNotNull(press(signer, path, letter, "sign:go", signed).getElementById("done"));
    }

    /** What a form leads to, filled in and handed in by one of its buttons. */
    private static Document press(
        PageClient signer, String path, Element form, String button, Map<String, String> filled) {
      List<PageClient.Field> fields = new ArrayList<>(PageClient.fields(form));
      fields.removeIf(field -> filled.containsKey(field.name()));
      filled.forEach((name, value) -> fields.add(new PageClient.Field(name, value)));
      fields.add(new PageClient.Field(button, button));
      PageClient.Answer answer = signer.post(path, fields, false);
      return (answer.status() == 302 ? signer.get(path) : answer).page();
    }
  }
}
