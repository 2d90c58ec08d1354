package org.numberdesk.numbers.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.numberdesk.numbers.importing.ImportDesk;
import org.numberdesk.numbers.importing.NumberImport;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.LazyPage;
import org.numberdesk.shared.web.ListState;

/** The imports before, the newest first. */
@Named
@ViewScoped
public class ImportHistory implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ImportDesk desk;
  @Inject private Caller caller;

  private LazyPage<Line> page;

  /** An import of the past, or one that runs. */
  public record Line(String link, String when, String who, String file, String status, String what)
      implements Serializable {}

  public void load() {
    ListState state =
        new ListState(
            "/numbers/import",
            List.of("id"),
            List.of(),
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    page = LazyPage.of(state, 2, request -> desk.history(request).map(this::line));
  }

  private Line line(NumberImport of) {
    return new Line(
        "/numbers/import?id=" + of.id(),
        Dates.dateTime(of.createdAt(), caller.zone()),
        of.startedBy() == null ? "" : of.startedBy(),
        of.fileName().isEmpty() ? Words.of("numbers.import.history.rest") : of.fileName(),
        "Import." + of.status(),
        of.status() == NumberImport.Status.PROPOSED
            ? ""
            : Words.of("numbers.import.history.what", of.imported(), of.updated(), of.failed()));
  }

  public LazyPage<Line> getPage() {
    return page;
  }
}
