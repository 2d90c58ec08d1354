package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.numberdesk.documents.Document;
import org.numberdesk.documents.DocumentDesk;
import org.numberdesk.preflight.Submission;
import org.numberdesk.registrations.CaseFile;
import org.numberdesk.shared.Words;

/** The evidence of a case, as far as it can be looked at beside it. */
@Named
@ViewScoped
public class EvidencePage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PLACE = "/documents/";

  @Inject private DocumentDesk documents;

  private List<Piece> pieces = List.of();

  /**
   * One piece.
   *
   * @param shots addresses of the pictures it is shown by
   * @param link where it can be opened by itself, or null
   */
  public record Piece(String kind, String name, List<String> shots, String link, boolean own)
      implements Serializable {}

  public void load(CaseView view) {
    CaseFile file = view.file();
    List<Submission.Evidence> given = file.text().whole().consent().evidence();
    Map<Long, Document> kept =
        documents.list(given.stream().map(EvidencePage::id).filter(id -> id > 0).toList()).stream()
            .filter(document -> document.organisationId() == file.organisationId())
            .collect(Collectors.toMap(Document::id, Function.identity(), (one, same) -> one));
    List<Piece> found = new ArrayList<>();
    for (Submission.Evidence evidence : given) {
      String kind = evidence.kind() == null ? "" : Words.of(evidence.kind());
      Document document = kept.get(id(evidence));
      if (document != null) {
        found.add(piece(kind, document));
      } else if (evidence.url() != null && evidence.url().matches("(?i)https?://.+")) {
        found.add(new Piece(kind, evidence.url(), List.of(), evidence.url(), false));
      }
    }
    pieces = List.copyOf(found);
  }

  private static long id(Submission.Evidence evidence) {
    String id = evidence.document();
    return id != null && id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0;
  }

  private Piece piece(String kind, Document document) {
    String address = PLACE + document.id();
    List<String> shots =
        document.type().image()
            ? List.of(address)
            : IntStream.rangeClosed(1, documents.pages(document.id()))
                .mapToObj(page -> address + "/page/" + page)
                .toList();
    return new Piece(kind, document.name(), shots, address, true);
  }

  public List<Piece> getPieces() {
    return pieces;
  }
}
