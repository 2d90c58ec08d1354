package org.numberdesk.it;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.numberdesk.shared.DemoAccounts;

/** One person at a browser: what they see, type and press. */
final class Visitor {

  private static final String QUIET =
      "() => document.readyState === 'complete'"
          + " && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())";

  private final URI portal;
  private final BrowserContext context;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final Page page;

  Visitor(URI portal, BrowserContext context) {
    this.portal = portal;
    this.context = context;
    context.onConsoleMessage(
        message -> {
          // the status of a document is the test's to judge; those of files are told below
          boolean status = message.text().startsWith("Failed to load resource");
          if (message.type().equals("error") && !status) {
            complaints.add(message.text() + " at " + message.location());
          }
        });
    context.onWebError(error -> complaints.add(error.error()));
    context.onResponse(
        response -> {
          if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            complaints.add(response.status() + " " + response.url());
          }
        });
    page = context.newPage();
  }

  private Visitor(URI portal, BrowserContext context, Page tab) {
    this.portal = portal;
    this.context = context;
    this.page = tab;
  }

  BrowserContext context() {
    return context;
  }

  Page page() {
    return page;
  }

  List<String> complaints() {
    return complaints;
  }

  /** The same person in another tab. */
  Visitor tab() {
    return new Visitor(portal, context, context.newPage());
  }

  /** Opens an address of the portal and tells the status of the page. */
  int open(String path) {
    Response response;
    try {
      response = page.navigate(portal.resolve(path).toString());
    } catch (com.microsoft.playwright.PlaywrightException onTheWayElsewhere) {
      settle();
      response = page.navigate(portal.resolve(path).toString());
    }
    settle();
    return response.status();
  }

  /** The status of an address, without opening it. */
  int ask(String path) {
    return context.request().get(portal.resolve(path).toString()).status();
  }

  /** The address without the portal's own part. */
  String where() {
    URI here = URI.create(page.url());
    return here.getRawPath() + (here.getRawQuery() == null ? "" : "?" + here.getRawQuery());
  }

  void signIn(String email) {
    signIn(email, DemoAccounts.PASSWORD);
    page.waitForCondition(() -> !where().startsWith("/login"));
    settle();
  }

  /** Tries to; whether it succeeds is not waited for. */
  void signIn(String email, String password) {
    at("login:email").fill(email);
    at("login:password").fill(password);
    page.waitForNavigation(() -> at("login:signIn").click());
    settle();
  }

  /** The element with an id. */
  Locator at(String id) {
    return page.locator("[id='" + id + "']");
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  /** Waits until nothing is under way. */
  void settle() {
    page.waitForCondition(
        () -> {
          try {
            return (Boolean) page.evaluate(QUIET);
          } catch (com.microsoft.playwright.PlaywrightException leavingThePage) {
            return false;
          }
        });
  }

  /** Waits until a dialog is open and holds the focus, which it takes a moment after it is seen. */
  void arriveInDialog() {
    page.waitForCondition(
        () ->
            (Boolean)
                page.evaluate(
                    "() => !!document.activeElement?.closest('.ui-dialog, [role=dialog]')"));
    settle();
    hear();
  }

  /** On the long walk axe judges what is open; what it finds fails the test at its end. */
  private void hear() {
    if (Accessibility.WALK) {
      Accessibility.faults(page, false)
          .forEach(fault -> complaints.add("axe at " + where() + ": " + fault));
    }
  }

  /** Waits for another page to come and to be quiet. */
  void arriveAt(String start) {
    page.waitForCondition(() -> where().startsWith(start));
    settle();
    hear();
  }

  /** The id of what has the focus, or an empty text. */
  String focused() {
    return (String) page.evaluate("() => document.activeElement ? document.activeElement.id : ''");
  }
}
