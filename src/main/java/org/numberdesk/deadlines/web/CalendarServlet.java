package org.numberdesk.deadlines.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.numberdesk.deadlines.CalendarDesk;
import org.numberdesk.deadlines.CalendarFeed;
import org.numberdesk.security.Secrets;
import org.numberdesk.shared.Causes;
import org.numberdesk.shared.NotFound;

/**
 * Calendars for programs: a subscription at its secret address, one rule as a file behind sign-in.
 */
@WebServlet({"/calendar/*", "/ics/*"})
public class CalendarServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String END = ".ics";

  @Inject private transient CalendarFeed feed;
  @Inject private transient CalendarDesk desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    Optional<String> name =
        path != null && path.endsWith(END) && path.lastIndexOf('/') == 0 && path.length() < 200
            ? Optional.of(path.substring(1, path.length() - END.length()))
            : Optional.empty();
    boolean open = request.getServletPath().equals("/calendar");
    Optional<String> text = name.flatMap(given -> open ? feed.read(given) : one(given));
    if (text.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String tag = '"' + Secrets.hash(text.get()).substring(0, 32) + '"';
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("ETag", tag);
    response.setHeader("X-Robots-Tag", "noindex");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/calendar; charset=UTF-8");
    response.setHeader(
        "Content-Disposition",
        (open ? "inline" : "attachment")
            + "; filename=\""
            + (open ? "numberdesk" : name.get())
            + END
            + '"');
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private Optional<String> one(String key) {
    try {
      return Optional.of(desk.file(key));
    } catch (RuntimeException e) {
      if (Causes.find(e, NotFound.class).isPresent()) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
