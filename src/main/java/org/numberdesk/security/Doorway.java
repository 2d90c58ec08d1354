package org.numberdesk.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.numberdesk.shared.Json;
import org.numberdesk.shared.Outage;
import org.numberdesk.shared.Words;

/** Which kind of address a request came to, and what a stranger is told there. */
enum Doorway {
  /** Nobody need be known: health, resources, personal links. */
  PUBLIC,
  /** A page for strangers that greets those who are known already. */
  SIGN_IN,
  /** REST: a token. */
  API,
  /** The server's inner figures: a staff member's token. */
  OPERATION,
  /** Every other page: a session. */
  PAGE;

  private static final List<String> SIGN_IN_PAGES =
      List.of("/login", "/login.xhtml", "/login-code", "/login-code.xhtml");

  private static final List<String> PUBLIC_PREFIXES =
      List.of(
          "/health",
          "/jakarta.faces.resource/",
          "/_static/",
          "/reset",
          "/invite/",
          "/sign/",
          "/fix/",
          "/calendar/",
          "/accessibility",
          "/favicon.ico",
          "/robots.txt");

  static Doorway of(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (path.startsWith("/api/") || path.equals("/api")) {
      return API;
    }
    if (path.startsWith("/openapi") || path.startsWith("/metrics")) {
      return OPERATION;
    }
    if (SIGN_IN_PAGES.contains(path)) {
      return SIGN_IN;
    }
    return PUBLIC_PREFIXES.stream().anyMatch(path::startsWith) ? PUBLIC : PAGE;
  }

  boolean token() {
    return this == API || this == OPERATION;
  }

  boolean admits(Identity identity) {
    return this != OPERATION || identity.role().may(Permission.OPERATION_VIEW);
  }

  void refuse(HttpServletRequest request, HttpServletResponse response) {
    try {
      response.setHeader("Cache-Control", "no-store");
      if (token()) {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"NumberDesk\"");
        problem(
            response, HttpServletResponse.SC_UNAUTHORIZED, "Unauthorized", "error.unauthorized");
      } else {
        sendToLogin(request, response);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells somebody who is known that this is not for them. */
  void forbid(HttpServletResponse response) {
    try {
      problem(response, HttpServletResponse.SC_FORBIDDEN, "Forbidden", "error.forbidden");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells that nobody can be let in for a while. */
  void close(HttpServletRequest request, HttpServletResponse response, Outage outage)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Retry-After", "30");
    if (token()) {
      problem(response, outage.status(), outage.reason(), outage.key());
    } else if (request.getRequestURI().equals(request.getContextPath() + "/")) {
      // the error page of a page without a name would send the browser on for good
      response.sendRedirect(request.getContextPath() + "/today");
    } else {
      response.sendError(outage.status());
    }
  }

  private static void problem(HttpServletResponse response, int status, String title, String key)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/problem+json");
    byte[] body =
        Json.MAPPER.writeValueAsBytes(
            Map.of(
                "type", "about:blank",
                "title", title,
                "status", status,
                "detail", Words.of(key),
                "code", key));
    response.getOutputStream().write(body);
  }

  /**
   * A background request cannot follow a redirect; it is told in the page's own language to go
   * there.
   */
  private static void sendToLogin(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean ajax = "partial/ajax".equals(request.getHeader("Faces-Request"));
    String login = request.getContextPath() + "/login?to=" + encode(wanted(request, ajax));
    if (ajax) {
      response.setContentType("text/xml;charset=UTF-8");
      response
          .getOutputStream()
          .write(
              ("<?xml version='1.0' encoding='UTF-8'?><partial-response id=\"j_id1\"><redirect url=\""
                      + login.replace("&", "&amp;")
                      + "\"></redirect></partial-response>")
                  .getBytes(StandardCharsets.UTF_8));
    } else {
      response.sendRedirect(login);
    }
  }

  private static String wanted(HttpServletRequest request, boolean ajax) {
    boolean get = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    String query = request.getQueryString();
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path + ((get || ajax) && query != null ? "?" + query : "");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
