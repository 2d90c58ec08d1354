package org.numberdesk.documents.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.numberdesk.documents.Document;
import org.numberdesk.documents.DocumentDesk;
import org.numberdesk.documents.DocumentResponse;
import org.numberdesk.shared.Causes;
import org.numberdesk.shared.NotAllowed;
import org.numberdesk.shared.NotFound;

/**
 * {@code /documents/17} shows a document or saves it, {@code /documents/17?save} saves it, {@code
 * /documents/17/thumbnail} is its small picture, {@code /documents/17/page/2} a page of a PDF.
 */
@WebServlet("/documents/*")
public class DocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern PATH =
      Pattern.compile("/(\\d{1,18})(?:/(thumbnail)|/page/(\\d{1,3}))?");

  @Inject private DocumentDesk desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
    if (!path.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      Document document = desk.get(Long.valueOf(path.group(1)));
      if (path.group(2) != null) {
        picture(desk.thumbnail(document.id()), response);
      } else if (path.group(3) != null) {
        picture(desk.page(document.id(), Integer.parseInt(path.group(3))), response);
      } else {
        document(document, request.getParameter("save") != null, response);
      }
    } catch (RuntimeException e) {
      if (Causes.find(e, NotFound.class).isEmpty() && Causes.find(e, NotAllowed.class).isEmpty()) {
        throw e;
      }
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void document(Document document, boolean save, HttpServletResponse response)
      throws IOException {
    (save ? DocumentResponse.attachment(document) : DocumentResponse.shown(document))
        .forEach(response::setHeader);
    response.setContentType(document.type().media());
    desk.write(document.id(), response.getOutputStream());
  }

  /** Bytes never change under an id, so the picture may stay in the browser. */
  private static void picture(byte[] picture, HttpServletResponse response) throws IOException {
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cache-Control", "private, max-age=86400, immutable");
    response.setContentType("image/png");
    response.setContentLength(picture.length);
    response.getOutputStream().write(picture);
  }
}
