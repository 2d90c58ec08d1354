package org.numberdesk.registrations.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.numberdesk.documents.DocumentDesk;
import org.numberdesk.registrations.NextSteps;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Causes;
import org.numberdesk.shared.NotAllowed;
import org.numberdesk.shared.NotFound;

/** {@code /summaries/17.pdf}: a registration to print, or to hand to the legal department. */
@WebServlet("/summaries/*")
public class SummaryServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern PATH = Pattern.compile("/(\\d{1,18})\\.pdf");

  @Inject private RegistrationDesk desk;
  @Inject private DocumentDesk documents;
  @Inject private NextSteps steps;
  @Inject private Caller caller;

  @Override
  @Transactional
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
    if (!path.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      Registration shown = desk.get(Long.valueOf(path.group(1)));
      byte[] pdf = pdf(shown);
      response.setContentType("application/pdf");
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"registration-" + shown.id() + ".pdf\"");
      response.setContentLength(pdf.length);
      response.getOutputStream().write(pdf);
    } catch (RuntimeException e) {
      if (Causes.find(e, NotFound.class).isEmpty() && Causes.find(e, NotAllowed.class).isEmpty()) {
        throw e;
      }
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private byte[] pdf(Registration shown) {
    List<Long> named =
        shown.submission().consent().evidence().stream()
            .map(one -> FileView.idOf(one.document()).orElse(null))
            .filter(Objects::nonNull)
            .toList();
    return SummaryPaper.of(
        shown,
        new CaseSummary(shown, steps, caller).getParts(),
        documents.list(named),
        steps.now(),
        caller.zone());
  }
}
