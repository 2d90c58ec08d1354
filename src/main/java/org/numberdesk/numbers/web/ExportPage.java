package org.numberdesk.numbers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.numberdesk.numbers.NumberFilter;
import org.numberdesk.numbers.NumberInventory;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.numbers.exporting.ExportDesk;
import org.numberdesk.numbers.exporting.ExportFormat;
import org.numberdesk.numbers.importing.ImportDesk;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.web.ListState;
import org.numberdesk.shared.web.PageClock;

/** Files: the list, at its own address with the format in it, and the bad rows of an import. */
@Named
@RequestScoped
public class ExportPage {

  @Inject private ExportDesk desk;
  @Inject private ImportDesk imports;
  @Inject private NumberInventory inventory;
  @Inject private OrganisationDirectory organisations;
  @Inject private Caller caller;
  @Inject private PageClock clock;

  public void send() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext answer = faces.getExternalContext();
    ListState state =
        new ListState(
            "/numbers",
            PhoneNumberRepository.SORTS,
            NumberFilters.NAMES,
            answer.getRequestParameterMap());
    ExportFormat format =
        ExportFormat.of(answer.getRequestParameterMap().getOrDefault("format", ""))
            .orElseThrow(() -> new NotFound(ExportPage.class, "format"));
    NumberFilter filter = NumberFilters.of(state, organisations, inventory);
    LocalDate today = clock.now().atZone(caller.zone()).toLocalDate();
    begin(answer, format.mediaType(), "numbers-" + today + "." + format.extension());
    desk.write(
        filter,
        state.request(PhoneNumberRepository.CURSOR).sort(),
        state.request(PhoneNumberRepository.CURSOR).descending(),
        format,
        answer.getResponseOutputStream());
    faces.responseComplete();
  }

  /** The rows of an import that did not go in. */
  public void sendBadRows(Long of) throws IOException {
    if (of == null) {
      throw new NotFound(ExportPage.class, null);
    }
    imports.options(of);
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext answer = faces.getExternalContext();
    begin(answer, ExportFormat.CSV.mediaType(), "bad-rows-" + of + ".csv");
    imports.writeBadRows(
        of, new OutputStreamWriter(answer.getResponseOutputStream(), StandardCharsets.UTF_8));
    faces.responseComplete();
  }

  private static void begin(ExternalContext answer, String type, String name) {
    answer.setResponseContentType(type);
    answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    answer.setResponseHeader("Cache-Control", "no-store");
  }
}
