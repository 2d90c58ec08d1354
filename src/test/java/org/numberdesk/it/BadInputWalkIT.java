package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.numberdesk.it.PageClient.Field;
import org.numberdesk.shared.Json;

/**
 * Requests that nobody should send, over every call, page, form and upload of {@code access.txt}:
 * no failure of ours, no stack trace, and nothing of Acme's changed by who may not change it. The
 * seed is told, so that a run can be repeated: {@code -Dnumberdesk.it.seed=…}. It leaves the demo
 * in disorder, which is why it runs alone.
 */
@ArquillianTest
@RunAsClient
class BadInputWalkIT {

  private static final int REQUESTS = Integer.getInteger("numberdesk.it.requests", 20_000);
  private static final long SEED = Long.getLong("numberdesk.it.seed", System.nanoTime());

  private static final Path REPORT = Path.of("target", "bad-input.txt");

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "\u0007\u001b[31m",
          "\ud83d\ude00",
          "\ud800",
          "\u202etxt.exe",
          "null",
          "undefined",
          "NaN",
          "-1",
          "0",
          "1e400",
          "99999999999999999999",
          "2026-13-45",
          "<script>alert(1)</script>",
          "#{caller.displayName}",
          "${7*7}",
          "'; drop table account; --",
          "%00%0a",
          "../../etc/passwd",
          "=cmd|'/c calc'!A0",
          "+18335550100",
          "x".repeat(5_000),
          "\u00e4\u00f6".repeat(2_000),
          "[".repeat(500),
          "{\"a\":".repeat(200));

  private final Random random = new Random(SEED);
  private final Map<String, List<String>> faults = new TreeMap<>();

  @ArquillianResource private URL portal;

  @Test
  void nothingThatIsSentMakesThePortalFail() throws IOException {
    URI root = PortalClient.root(portal);
    Map<String, String> things = Things.of(portal);
    List<AccessTable.Entry> all = AccessTable.read();
    List<AccessTable.Entry> calls = of(all, AccessTable.Kind.CALL);
    List<AccessTable.Entry> pages = new ArrayList<>(of(all, AccessTable.Kind.PAGE));
    pages.addAll(of(all, AccessTable.Kind.FILE));
    // whoever may change Acme's things comes last
    for (Asker asker :
        List.of(
            Asker.STRANGER,
            Asker.VIEWER,
            Asker.OTHER_CUSTOMER,
            Asker.TEAM,
            Asker.ADMIN,
            Asker.LEAD)) {
      boolean mayChange = asker == Asker.ADMIN || asker == Asker.LEAD;
      Map<String, JsonNode> before = mayChange ? Map.of() : acme();
      PortalClient rest = PortalClient.of(portal, asker.token());
      PageClient session = session(root, asker);
      for (int i = 0; i < REQUESTS / 6; i++) {
        switch (random.nextInt(8)) {
          case 0, 1, 2 -> badCall(asker, rest, one(calls), things);
          case 3 -> badAddress(asker, session, one(pages), things);
          case 4 -> badUpload(asker, rest);
          default -> session = badForm(asker, session, root, one(pages), things);
        }
      }
      if (!mayChange) {
        List<String> changed = changes(before, acme());
        if (!changed.isEmpty()) {
          faults.put(asker + " changed what is Acme's", changed);
        }
      }
    }
    report();
    assertEquals(Map.of(), faults, "seed " + SEED);
  }

  private void report() throws IOException {
    List<String> lines = new ArrayList<>();
    faults.forEach((what, told) -> told.forEach(one -> lines.add(what + " | " + one)));
    Files.write(REPORT, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static PageClient session(URI root, Asker asker) {
    return asker.email() == null ? PageClient.stranger(root) : PageClient.as(root, asker.email());
  }

  private static List<AccessTable.Entry> of(List<AccessTable.Entry> all, AccessTable.Kind kind) {
    return all.stream().filter(entry -> entry.kind() == kind).toList();
  }

  /**
   * What is Acme's, as its lists have it, but for what moves with the clock: what a wait is
   * expected to take, and the version of what the portal itself goes on with.
   */
  private Map<String, JsonNode> acme() {
    PortalClient acme = PortalClient.of(portal, PortalClient.ACME);
    Map<String, JsonNode> all = new TreeMap<>();
    for (String list : List.of("numbers", "registrations", "loa", "porting")) {
      String after = "";
      do {
        JsonNode page = acme.get("api/v1/" + list + "?size=200" + after).json();
        for (JsonNode item : page.path("items")) {
          ((ObjectNode) item).remove(List.of("expected", "version"));
          all.put(list + " " + item.path("id").asText(item.path("e164").asText()), item);
        }
        String next = page.path("next").asText("");
        after = next.isEmpty() || next.equals("null") ? "" : "&after=" + next;
      } while (!after.isEmpty());
    }
    return all;
  }

  private static List<String> changes(Map<String, JsonNode> before, Map<String, JsonNode> after) {
    List<String> changes = new ArrayList<>();
    after.forEach(
        (thing, now) -> {
          JsonNode was = before.getOrDefault(thing, Json.MAPPER.createObjectNode());
          for (Iterator<String> names = now.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!now.path(name).equals(was.path(name))) {
              changes.add(thing + " " + name + ": " + was.path(name) + " became " + now.path(name));
            }
          }
        });
    return changes;
  }

  private void badCall(
      Asker asker, PortalClient rest, AccessTable.Entry entry, Map<String, String> things) {
    String verb = entry.what().split(" ")[0];
    String path = "api/v1/" + spoiled(Things.filled(entry.address(), things));
    String body = random.nextInt(3) == 0 ? one(TEXTS) : json(0).toString();
    PortalClient.Answer answer;
    try {
      answer =
          switch (verb) {
            case "GET" -> rest.get(path);
            case "PUT" ->
                rest.put(path, random.nextBoolean() ? "\"" + random.nextInt(5) + "\"" : null, body);
            case "PATCH" -> rest.patch(path, body);
            case "DELETE" -> rest.delete(path);
            default -> rest.post(path, one(List.of("application/json", "text/csv", "a/b")), body);
          };
    } catch (IllegalArgumentException noAddress) {
      return;
    }
    judge(asker + " " + entry, answer.status(), answer.response().body(), path + " " + body);
  }

  private void badAddress(
      Asker asker, PageClient session, AccessTable.Entry entry, Map<String, String> things) {
    String path = spoiled(Things.filled(entry.address(), things));
    try {
      PageClient.Answer answer = session.get(path);
      judge(asker + " " + entry, answer.status(), answer.body(), path);
    } catch (IllegalArgumentException noAddress) {
      // no client would send it either
    }
  }

  private void badUpload(Asker asker, PortalClient rest) {
    byte[] bytes = new byte[random.nextInt(3_000)];
    random.nextBytes(bytes);
    if (random.nextBoolean()) {
      byte[] head =
          one(List.of("%PDF-1.7\n", "\u0089PNG\r\n", "PK\u0003\u0004", "GIF89a"))
              .getBytes(StandardCharsets.ISO_8859_1);
      System.arraycopy(head, 0, bytes, 0, Math.min(head.length, bytes.length));
    }
    String name = one(List.of("a.pdf", "b.png", "c.xlsx", "../../d", "e", "f\u00e4.pdf"));
    String kind = one(List.of("BILL", "SCREENSHOT", "LETTER", "", "NOTHING"));
    PortalClient.Answer answer =
        rest.upload(
            "api/v1/documents",
            kind,
            name,
            one(List.of("application/pdf", "image/png", "text/html")),
            bytes);
    judge(asker + " upload", answer.status(), answer.response().body(), name);
    PortalClient.Answer table =
        rest.post(
            "api/v1/numbers/import", "text/csv", new String(bytes, StandardCharsets.ISO_8859_1));
    judge(asker + " import", table.status(), table.response().body(), name);
  }

  /** Takes a form of a real page with its view state, spoils it and hands it in. */
  private PageClient badForm(
      Asker asker,
      PageClient session,
      URI root,
      AccessTable.Entry entry,
      Map<String, String> things) {
    String path = Things.filled(entry.address(), things);
    PageClient.Answer shown = session.get(path);
    if (shown.status() == 302 && shown.location().contains("/login?to=") && asker.email() != null) {
      return session(root, asker);
    }
    judge(asker + " " + entry, shown.status(), shown.body(), path);
    Document page = shown.page();
    List<Element> forms = page.select("form[method=post]");
    if (forms.isEmpty()) {
      return session;
    }
    Element form = one(forms);
    List<Field> fields = new ArrayList<>(PageClient.fields(form));
    List<Element> buttons = form.select("button[name], input[type=submit], a[id], [id]");
    if (!buttons.isEmpty()) {
      String source = one(buttons).id();
      fields.add(new Field(source, source));
      fields.add(new Field("jakarta.faces.source", source));
      fields.add(
          new Field("jakarta.faces.partial.execute", one(List.of("@all", source, "nothing"))));
      fields.add(new Field("jakarta.faces.partial.render", one(List.of("@all", source, "@none"))));
      fields.add(
          new Field(
              "jakarta.faces.behavior.event", one(List.of("click", "change", "select", "x"))));
      fields.add(new Field("jakarta.faces.partial.ajax", "true"));
    }
    for (int i = random.nextInt(4); i >= 0; i--) {
      spoil(fields, things);
    }
    PageClient.Answer answer = session.post(path, fields, random.nextBoolean());
    judge(asker + " form of " + entry, answer.status(), answer.body(), fields.toString());
    return session;
  }

  private void spoil(List<Field> fields, Map<String, String> things) {
    if (fields.isEmpty()) {
      return;
    }
    int place = random.nextInt(fields.size());
    Field field = fields.get(place);
    switch (random.nextInt(6)) {
      case 0 -> fields.remove(place);
      case 1 -> fields.add(new Field(field.name(), one(TEXTS)));
      case 2 -> fields.add(new Field(one(TEXTS), field.value()));
      case 3 -> fields.set(place, new Field(field.name(), one(List.copyOf(things.values()))));
      default -> fields.set(place, new Field(field.name(), one(TEXTS)));
    }
  }

  /** An address with something in it that does not belong there. */
  private String spoiled(String path) {
    String odd = encoded(one(TEXTS).length() > 1_500 ? "long" : one(TEXTS));
    return switch (random.nextInt(6)) {
      case 0 -> path + "/" + odd;
      case 1 -> path.replaceFirst("[^/?]+$", java.util.regex.Matcher.quoteReplacement(odd));
      case 2 ->
          path
              + (path.contains("?") ? "&" : "?")
              + one(
                  List.of(
                      "size",
                      "after",
                      "q",
                      "sort",
                      "status",
                      "id",
                      "to",
                      "view",
                      "month",
                      "from",
                      "organisation",
                      "numbers",
                      "country"))
              + "="
              + odd;
      case 3 -> path.replaceAll("\\d+", Long.toString(random.nextLong(40_000)));
      default -> path;
    };
  }

  private static String encoded(String text) {
    String encoded = java.net.URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    return encoded.length() > 4_000 ? encoded.substring(0, 3_999).replaceAll("%.?$", "") : encoded;
  }

  /** A JSON text that has some of the right names in it. */
  private JsonNode json(int depth) {
    switch (random.nextInt(depth > 3 ? 4 : 7)) {
      case 0:
        return Json.MAPPER.getNodeFactory().textNode(one(TEXTS));
      case 1:
        return Json.MAPPER.getNodeFactory().numberNode(random.nextLong());
      case 2:
        return Json.MAPPER.getNodeFactory().booleanNode(random.nextBoolean());
      case 3:
        return Json.MAPPER.getNodeFactory().nullNode();
      case 4:
        ArrayNode list = Json.MAPPER.createArrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(json(depth + 1));
        }
        return list;
      default:
        ObjectNode object = Json.MAPPER.createObjectNode();
        for (int i = random.nextInt(6); i > 0; i--) {
          object.set(one(NAMES), json(depth + 1));
        }
        return object;
    }
  }

  private static final List<String> NAMES =
      List.of(
          "version",
          "senderType",
          "brand",
          "campaign",
          "consent",
          "policies",
          "legalName",
          "numbers",
          "samples",
          "evidence",
          "reasons",
          "code",
          "field",
          "reason",
          "text",
          "reference",
          "label",
          "tags",
          "note",
          "signer",
          "email",
          "pin",
          "accountNumber",
          "windowStart",
          "requestedDate",
          "billing",
          "entityType",
          "useCase",
          "monthlyVolume",
          "organisation",
          "to",
          "document",
          "x");

  private <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private void judge(String what, int status, String body, String sent) {
    boolean trace =
        body.contains("\tat ") || body.contains("Exception") || body.contains("SQLState");
    if (status >= 500 || trace) {
      List<String> told = faults.computeIfAbsent(what, key -> new ArrayList<>());
      if (told.size() < 3) {
        told.add(
            status
                + (trace ? " with a trace" : "")
                + " to "
                + sent.substring(0, Math.min(600, sent.length())));
      }
    }
  }
}
