package org.numberdesk.letters.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.numberdesk.letters.LetterDesk;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.shared.Causes;
import org.numberdesk.shared.NotAllowed;
import org.numberdesk.shared.NotFound;

/**
 * {@code /letters/requirements/TOLL_FREE} and {@code /letters/consent/17} as PDF, for people who
 * are signed in.
 */
@WebServlet("/letters/*")
public class LetterServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern REQUIREMENTS = Pattern.compile("/requirements/([A-Z_]{1,30})");
  private static final Pattern CONSENT = Pattern.compile("/consent/(\\d{1,18})");

  @Inject private LetterDesk desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    Matcher requirements = REQUIREMENTS.matcher(path);
    Matcher consent = CONSENT.matcher(path);
    byte[] letter = null;
    String name = "letter.pdf";
    try {
      if (requirements.matches()) {
        SenderType type =
            Arrays.stream(SenderType.values())
                .filter(one -> one.name().equals(requirements.group(1)))
                .findFirst()
                .orElse(null);
        letter = type == null ? null : desk.requirementsPdf(type, request.getParameter("country"));
        name = "requirements-" + requirements.group(1) + ".pdf";
      } else if (consent.matches()) {
        letter = desk.consentPdf(Long.valueOf(consent.group(1)));
        name = "letter-" + consent.group(1) + ".pdf";
      }
    } catch (RuntimeException e) {
      if (Causes.find(e, NotFound.class).isEmpty() && Causes.find(e, NotAllowed.class).isEmpty()) {
        throw e;
      }
    }
    if (letter == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setHeader("Cache-Control", "private, no-store");
    response.setContentLength(letter.length);
    response.getOutputStream().write(letter);
  }
}
