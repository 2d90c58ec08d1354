package org.numberdesk.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.numberdesk.shared.DemoAccounts;

/** Asks for pages with a session and hands forms in with their view state, without a browser. */
final class PageClient {

  private final URI portal;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(20))
          .build();

  private PageClient(URI portal) {
    this.portal = portal;
  }

  /** A field of a form and what it says. */
  record Field(String name, String value) {}

  /** An answer and the page in it, which is empty where it is none. */
  record Answer(int status, String body, String location) {

    Document page() {
      return Jsoup.parse(body);
    }
  }

  static PageClient stranger(URI portal) {
    return new PageClient(portal);
  }

  /** Somebody of the demo, signed in by the page. */
  static PageClient as(URI portal, String email) {
    PageClient client = new PageClient(portal);
    List<Field> form = new ArrayList<>(fields(client.get("login").page().getElementById("login")));
    form.removeIf(field -> field.name().matches("login:(email|password)"));
    form.add(new Field("login:email", email));
    form.add(new Field("login:password", DemoAccounts.PASSWORD));
    form.add(new Field("login:signIn", "login:signIn"));
    Answer answer = client.post("login", form, false);
    if (answer.status() != 302) {
      throw new IllegalStateException("Signing in as " + email + " answers " + answer.status());
    }
    return client;
  }

  Answer get(String path) {
    return send(HttpRequest.newBuilder(at(path)).GET());
  }

  /**
   * Hands a form in.
   *
   * @param partial as a component does that changes a part of the page
   */
  Answer post(String path, List<Field> form, boolean partial) {
    String body =
        form.stream()
            .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    if (partial) {
      request.header("Faces-Request", "partial/ajax").header("X-Requested-With", "XMLHttpRequest");
    }
    return send(request);
  }

  /**
   * What a form would send if nobody touched it, its hidden fields too, and the nonce that a script
   * of the page adds: without it the answer leads back to the page.
   */
  static List<Field> fields(Element form) {
    List<Field> fields = new ArrayList<>();
    for (Element one : form.select("input[name], select[name], textarea[name]")) {
      boolean unticked = one.attr("type").matches("checkbox|radio") && !one.hasAttr("checked");
      if (!unticked && !one.attr("type").matches("submit|button|file")) {
        fields.add(new Field(one.attr("name"), value(one)));
      }
    }
    Element script = form.ownerDocument().selectFirst("script[nonce]");
    if (script != null) {
      fields.add(new Field("primefaces.nonce", script.attr("nonce")));
    }
    return fields;
  }

  private static String value(Element one) {
    if (one.tagName().equals("select")) {
      Element chosen = one.selectFirst("option[selected]");
      return chosen == null ? "" : chosen.attr("value");
    }
    return one.tagName().equals("textarea") ? one.wholeText() : one.attr("value");
  }

  /** Joined as text: resolved, a path of two slashes would name another host. */
  private URI at(String path) {
    String root = portal.toString().replaceFirst("/+$", "");
    return URI.create(root + (path.startsWith("/") ? path : "/" + path));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(
              request.timeout(Duration.ofSeconds(60)).build(),
              BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(
          response.statusCode(),
          response.body(),
          response.headers().firstValue("Location").orElse(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
