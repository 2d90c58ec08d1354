package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page wide and narrow: it fits, can be read by ear, and leaves a picture where one is
 * wanted. The browser's own complaints fail a test too. With {@code -Pwalk} more roles look, in
 * both schemes, and axe looks with them. Who may see a page at all is AccessMatrixIT's.
 */
@ArquillianTest
@RunAsClient
class PagesWalkIT {

  /** Pictures cost time; they are taken for whoever wants to look at them. */
  private static final boolean PICTURES = Boolean.getBoolean("numberdesk.it.pictures");

  /** Pages in states that the table of access has no reason to name. */
  private static final List<String> STATES =
      List.of(
          "/numbers?q=nothing-like-this",
          "/registrations/{approved}",
          "/loa/{loa-asked}",
          "/loa/{loa-testing}",
          "/porting/{port-running}",
          "/deadlines?month=2024-01",
          "/deadlines?view=past&mine=yes",
          "/numbers/+10000000000");

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

  @ArquillianResource private URL portal;
  @RegisterExtension final Browser browser = new Browser();

  /** Between them the first and the last see every page; the others join for the long walk. */
  static Stream<Asker> askers() {
    return Accessibility.WALK
        ? Stream.of(
            Asker.ADMIN, Asker.VIEWER, Asker.PARTNER, Asker.TEAM, Asker.REVIEWER, Asker.LEAD)
        : Stream.of(Asker.ADMIN, Asker.LEAD);
  }

  @ParameterizedTest(name = "as {0}")
  @MethodSource("askers")
  void everyPageFitsAndCanBeReadByEar(Asker asker) {
    Visitor visitor = browser.as(PortalClient.root(portal), asker.email());
    List<String> faults = new ArrayList<>();
    for (String address : addresses(asker)) {
      int status = visitor.open(Things.filled(address, Things.of(portal)));
      if (status >= 500) {
        faults.add(address + " answers " + status);
      }
      look(visitor, asker + address).forEach(fault -> faults.add(address + ": " + fault));
    }
    assertEquals(List.of(), faults);
  }

  private static List<String> addresses(Asker asker) {
    Stream<String> pages =
        AccessTable.read().stream()
            .filter(entry -> entry.kind() == AccessTable.Kind.PAGE && entry.isShown())
            .filter(entry -> entry.concerns(asker.role()) && entry.allows(asker.role()))
            .map(AccessTable.Entry::address);
    return Stream.concat(pages, STATES.stream()).toList();
  }

  @Test
  void whatStrangersSeeFitsAndCanBeReadByEar() {
    Visitor stranger = browser.stranger(PortalClient.root(portal));
    List<String> faults = new ArrayList<>();
    for (String address :
        List.of("login", "reset", "accessibility", "sign/none", "fix/none", "invite/none")) {
      stranger.open(address);
      look(stranger, "stranger-" + address).forEach(fault -> faults.add(address + ": " + fault));
    }
    assertEquals(List.of(), faults);
  }

  /** What is wrong with the open page, wide and narrow, light and dark. */
  private static List<String> look(Visitor visitor, String name) {
    List<String> faults = new ArrayList<>();
    Page page = visitor.page();
    for (int width : new int[] {1440, 390}) {
      page.setViewportSize(width, 900);
      if (page.locator("canvas").count() > 0) {
        page.waitForTimeout(150); // charts follow a resize a frame later
      }
      for (Object fault : (List<?>) page.evaluate(FAULTS)) {
        faults.add(width + " " + fault);
      }
      if (Accessibility.WALK || PICTURES) {
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
          if (Accessibility.WALK) {
            Accessibility.faults(page, theme == ColorScheme.DARK)
                .forEach(
                    fault -> faults.add(page.viewportSize().width + " " + theme + " " + fault));
          }
          if (PICTURES) {
            String file = name + "-" + width + "-" + theme.name().toLowerCase() + ".png";
            Browser.picture(page, Browser.SCREENSHOTS.resolve(file.replaceAll("[^\\w.-]+", "-")));
          }
        }
      }
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(1440, 900);
    return faults;
  }
}
