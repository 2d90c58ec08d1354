package org.numberdesk.it;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The browser of the journeys: one for all of them, with a context of its own for each person of a
 * test. A test also fails when the console, the content policy or a file of a page complained, and
 * leaves a picture of every page that was open.
 */
final class Browser implements AfterEachCallback {

  static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--no-first-run");

  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium-headless-shell",
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome");

  private static Playwright playwright;
  private static com.microsoft.playwright.Browser chromium;

  /** What a browser keeps of somebody who signed in, by portal and account. */
  private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

  private final List<Visitor> visitors = new ArrayList<>();
  private final Set<String> here = new HashSet<>();

  private static synchronized com.microsoft.playwright.Browser chromium() {
    if (chromium == null) {
      Path place = place();
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      chromium =
          playwright
              .chromium()
              .launch(new BrowserType.LaunchOptions().setExecutablePath(place).setArgs(ARGUMENTS));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return chromium;
  }

  /** Never skipped: a journey that did not run proves nothing. */
  private static Path place() {
    return Stream.concat(Stream.of(System.getenv("CHROMIUM")), PLACES.stream())
        .filter(Objects::nonNull)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(
            () ->
                Assertions.fail(
                    "The journeys need Chromium: apt-get install chromium-headless-shell,"
                        + " or name the program in the variable CHROMIUM."));
  }

  /** Somebody who is not signed in. */
  Visitor stranger(URI portal) {
    return visitor(portal, new com.microsoft.playwright.Browser.NewContextOptions());
  }

  /**
   * Somebody signed in. The page for it is used once: later tests go on with that session, but for
   * an account that a test asks for twice, which then has two.
   */
  Visitor as(URI portal, String email) {
    String session = here.add(email) ? SESSIONS.get(portal + email) : null;
    Visitor visitor =
        visitor(
            portal,
            new com.microsoft.playwright.Browser.NewContextOptions().setStorageState(session));
    visitor.open(session == null ? "login" : "");
    if (visitor.where().startsWith("/login")) {
      visitor.signIn(email);
      SESSIONS.put(portal + email, visitor.context().storageState());
    }
    return visitor;
  }

  /** Somebody who goes on with a session that another visitor of the same account began. */
  Visitor with(URI portal, String session, int width) {
    return visitor(
        portal,
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(width, 900)
            .setStorageState(session));
  }

  private Visitor visitor(URI portal, com.microsoft.playwright.Browser.NewContextOptions options) {
    BrowserContext context =
        chromium()
            .newContext(
                options.setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    context.setDefaultTimeout(15_000);
    Visitor visitor = new Visitor(portal, context);
    visitors.add(visitor);
    return visitor;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    List<String> complaints = new ArrayList<>();
    String name = test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName();
    for (Visitor visitor : visitors) {
      complaints.addAll(visitor.complaints());
    }
    boolean failed = test.getExecutionException().isPresent() || !complaints.isEmpty();
    int place = 0;
    for (Visitor visitor : visitors) {
      for (Page page : visitor.context().pages()) {
        if (failed) {
          String file = name.replaceAll("[^A-Za-z0-9]+", "-") + "-" + place++ + ".png";
          picture(page, SCREENSHOTS.resolve("failed").resolve(file));
        }
      }
      visitor.context().close();
    }
    visitors.clear();
    here.clear();
    test.getExecutionException()
        .ifPresent(e -> e.addSuppressed(new AssertionError("the browser said " + complaints)));
    if (test.getExecutionException().isEmpty()) {
      Assertions.assertEquals(List.of(), complaints, "what the browser complained about");
    }
  }

  static void picture(Page page, Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }
}
