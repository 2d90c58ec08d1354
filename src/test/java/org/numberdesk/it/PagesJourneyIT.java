package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page as every role, wide and narrow, light and dark: it answers as it should, fits, can be
 * read by ear, and leaves a picture to be looked at. The browser's own complaints fail a test too.
 */
@ArquillianTest
@RunAsClient
class PagesJourneyIT {

  private static final Map<String, String> ACCOUNTS =
      Map.of(
          "admin", "admin@acme.example",
          "viewer", "viewer@acme.example",
          "globex", "admin@globex.example",
          "reviewer", "reviewer@numberdesk.example",
          "lead", "lead@numberdesk.example");

  private static final List<String> ROLES =
      List.of("admin", "viewer", "globex", "reviewer", "lead");

  /** Between them they see every page. */
  private static final Set<String> HEARD = Set.of("admin", "lead");

  /** A page, and its status for each role in their order. Number and cases are Acme's. */
  private static final String PAGES =
      """
      today            200 200 200 200 200
      numbers          200 200 200 200 200
      numbers-none     200 200 200 200 200
      number           200 200 404 200 200
      number-blocked   200 200 404 200 200
      import           200 404 200 404 404
      usage            200 404 200 404 404
      registrations    200 200 200 200 200
      new              200 404 200 404 404
      draft            200 200 404 200 200
      changes          200 200 404 200 200
      approved         200 200 404 200 200
      review           404 404 404 200 200
      case             404 404 404 200 200
      case-carrier     404 404 404 200 200
      loa              200 200 200 200 200
      loa-new          200 404 200 404 404
      loa-letters      404 404 404 200 200
      loa-draft        200 200 404 200 200
      loa-asked        200 200 404 200 200
      loa-signed       200 200 404 200 200
      loa-testing      200 200 404 200 200
      together         404 404 404 200 200
      settings         404 404 404 200 200
      figures          404 404 404 404 200
      figures-list     404 404 404 404 200
      audit            200 404 200 200 200
      support          200 200 200 200 200
      inbox            200 200 200 200 200
      account          200 200 200 200 200
      users            200 404 200 404 200
      organisation     200 200 200 404 404
      organisations    404 404 404 200 200
      vendor           404 404 404 404 200
      outbox           404 404 404 404 200
      policy           404 404 404 200 200
      overrules        404 404 404 200 200
      deadlines        200 200 200 200 200
      deadlines-past   200 200 200 200 200
      deadline         200 200 200 200 200
      calendars        200 200 200 200 200
      deadline-desk    404 404 404 200 200
      deadline-edit    404 404 404 200 200
      announcements    404 404 404 200 200
      porting          200 200 200 200 200
      porting-rules    404 404 404 200 200
      porting-draft    200 200 404 200 200
      porting-order    200 200 404 200 200
      porting-running  200 200 404 200 200
      requirements     200 200 200 200 200
      absent           404 404 404 404 404
      """;

  /**
   * What is wrong with a page, in the page itself: it is wider than the window, has not one heading
   * of the first order, a control without a name, an id twice, or a picture without text.
   */
  private static final String FAULTS =
      """
      () => {
        const faults = [], seen = new Set();
        const width = document.documentElement.scrollWidth;
        if (width > innerWidth) {
          const wide = [...document.body.querySelectorAll('*')]
            .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
            .map(e => e.tagName + '.' + e.className).slice(-3);
          faults.push('wider than the window: ' + width + ' ' + wide);
        }
        const heads = document.querySelectorAll('h1').length;
        if (heads !== 1) faults.push(heads + ' h1');
        const named = e => (e.getAttribute('aria-label') || '').trim() || e.title
          || (e.getAttribute('aria-labelledby') || '').split(' ')
            .some(id => id && document.getElementById(id)?.textContent.trim())
          || [...(e.labels || [])].some(l => l.textContent.trim());
        document.querySelectorAll('input:not([type=hidden]), select, textarea').forEach(e => {
          if (!e.closest('[aria-hidden=true]') && !named(e)) faults.push('no label: ' + (e.id || e.name));
        });
        document.querySelectorAll('button, a[href]').forEach(e => {
          if (!named(e) && !e.textContent.trim()) faults.push('no name: ' + e.outerHTML.slice(0, 120));
        });
        document.querySelectorAll('img:not([alt])').forEach(e => faults.push('no alt: ' + e.src));
        document.querySelectorAll('[id]').forEach(e => {
          if (seen.has(e.id)) faults.push('id twice: ' + e.id);
          seen.add(e.id);
        });
        if (!document.title.trim()) faults.push('no title');
        if (!document.querySelector('main')) faults.push('no main');
        if (/\\?\\?\\?|\\bnull\\b/.test(document.body.innerText)) faults.push('a word is missing');
        return faults;
      }
      """;

  private static final Map<String, String> ADDRESSES = new HashMap<>();

  /** Pictures cost time; they are taken for whoever wants to look at them. */
  private static final boolean PICTURES = Boolean.getBoolean("numberdesk.it.pictures");

  @ArquillianResource private URL portal;
  @RegisterExtension final Browser browser = new Browser();

  private Map<String, String> addresses() {
    if (ADDRESSES.isEmpty()) {
      PortalClient acme = PortalClient.of(portal, PortalClient.ACME);
      Registrations registrations = new Registrations(acme);
      for (String page :
          List.of(
              "numbers",
              "registrations",
              "review",
              "inbox",
              "account",
              "outbox",
              "users",
              "organisation",
              "organisations",
              "vendor",
              "policy",
              "overrules",
              "requirements")) {
        ADDRESSES.put(page, page);
      }
      ADDRESSES.put("together", "review/together");
      ADDRESSES.put("settings", "review/settings");
      ADDRESSES.put("figures", "figures");
      ADDRESSES.put(
          "figures-list", "figures/list?measure=DECIDED&from=2025-01-01&until=2099-01-01");
      ADDRESSES.put("audit", "audit");
      ADDRESSES.put("support", "support?from=/numbers");
      ADDRESSES.put("today", "");
      ADDRESSES.put("numbers-none", "numbers?q=nothing-like-this");
      ADDRESSES.put("number", "numbers/" + firstNumber(acme, "yes"));
      ADDRESSES.put("number-blocked", "numbers/" + firstNumber(acme, "no"));
      ADDRESSES.put("import", "numbers/import");
      ADDRESSES.put("usage", "numbers/usage");
      ADDRESSES.put("new", "registrations/new");
      ADDRESSES.put("draft", "registrations/" + id(registrations, "DRAFT"));
      ADDRESSES.put("changes", "registrations/" + id(registrations, "CHANGES_REQUESTED"));
      ADDRESSES.put("approved", "registrations/" + id(registrations, "APPROVED"));
      ADDRESSES.put("case", "review/" + id(registrations, "SUBMITTED"));
      ADDRESSES.put("case-carrier", "review/" + id(registrations, "WITH_CARRIER"));
      LoaRequests requests = new LoaRequests(acme);
      ADDRESSES.put("loa", "loa");
      ADDRESSES.put("loa-new", "loa/new");
      ADDRESSES.put("loa-letters", "loa/letters");
      ADDRESSES.put("loa-draft", "loa/" + requests.in("DRAFT").path("id").asLong());
      ADDRESSES.put("loa-asked", "loa/" + requests.in("NEEDS_INFO").path("id").asLong());
      ADDRESSES.put("loa-signed", "loa/" + requests.in("SIGNED").path("id").asLong());
      ADDRESSES.put("loa-testing", "loa/" + requests.in("TESTING").path("id").asLong());
      ADDRESSES.put("deadlines", "deadlines?month=2024-01");
      ADDRESSES.put("deadlines-past", "deadlines?view=past&mine=yes");
      ADDRESSES.put("deadline", "deadlines/us-tfn-pending-block");
      ADDRESSES.put("calendars", "deadlines/subscriptions");
      ADDRESSES.put("deadline-desk", "deadlines/desk");
      ADDRESSES.put("deadline-edit", "deadlines/edit?rule=us-tfn-pending-block");
      ADDRESSES.put("announcements", "announcements");
      PortOrders ports = new PortOrders(acme);
      ADDRESSES.put("porting", "porting");
      ADDRESSES.put("porting-rules", "porting/rules");
      ADDRESSES.put("porting-draft", "porting/" + ports.in("DRAFT").path("id").asLong());
      ADDRESSES.put("porting-order", "porting/" + ports.in("FOC_CONFIRMED").path("id").asLong());
      ADDRESSES.put("porting-running", "porting/" + ports.in("PARTIAL").path("id").asLong());
      ADDRESSES.put("absent", "numbers/+10000000000");
    }
    return ADDRESSES;
  }

  private static String firstNumber(PortalClient acme, String sendable) {
    return acme.get("api/v1/numbers?size=1&sendable=" + sendable)
        .json()
        .at("/items/0/e164")
        .asText();
  }

  private static long id(Registrations registrations, String state) {
    return registrations.in(state).path("id").asLong();
  }

  @ParameterizedTest(name = "as {0}")
  @MethodSource("roles")
  void everyPageAnswersFitsAndCanBeReadByEar(String role) {
    Visitor visitor = browser.as(PortalClient.root(portal), ACCOUNTS.get(role));
    List<String> faults = new ArrayList<>();
    for (String line : PAGES.lines().toList()) {
      String[] cells = line.split("\\s+");
      int wanted = Integer.parseInt(cells[1 + ROLES.indexOf(role)]);
      String address = addresses().get(cells[0]);
      assertNotNull(address, () -> "an address for " + cells[0]);
      int status = wanted == 200 ? visitor.open(address) : visitor.ask(address);
      if (status != wanted) {
        faults.add(cells[0] + " answers " + status + ", not " + wanted);
      } else if (wanted == 200) {
        look(visitor, role + "-" + cells[0], HEARD.contains(role))
            .forEach(fault -> faults.add(cells[0] + ": " + fault));
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void theWayInAnswersFitsAndCanBeReadByEar() {
    Visitor stranger = browser.stranger(PortalClient.root(portal));
    assertEquals(200, stranger.open("login"));
    assertEquals(List.of(), look(stranger, "stranger-login", true));
  }

  static Stream<String> roles() {
    return ROLES.stream();
  }

  /**
   * What is wrong with the open page, wide and narrow, light and dark.
   *
   * @param heard whether axe looks too, which takes seconds; once for each page is enough
   */
  private static List<String> look(Visitor visitor, String name, boolean heard) {
    List<String> faults = new ArrayList<>();
    Page page = visitor.page();
    for (int width : new int[] {1440, 390}) {
      page.setViewportSize(width, 900);
      page.waitForTimeout(150); // charts follow a resize a frame later
      for (Object fault : (List<?>) page.evaluate(FAULTS)) {
        faults.add(width + " " + fault);
      }
      for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        boolean dark = theme == ColorScheme.DARK;
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        if (heard && (!dark || width == 1440)) {
          Accessibility.faults(page, dark)
              .forEach(fault -> faults.add(width + " " + theme + " " + fault));
        }
        if (PICTURES) {
          String file = name + "-" + width + "-" + theme.name().toLowerCase() + ".png";
          Browser.picture(page, Browser.SCREENSHOTS.resolve(file));
        }
      }
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(1440, 900);
    return faults;
  }
}
