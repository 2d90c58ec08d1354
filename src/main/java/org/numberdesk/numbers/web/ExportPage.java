package org.numberdesk.numbers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import org.numberdesk.numbers.NumberFilter;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.numbers.exporting.ExportDesk;
import org.numberdesk.numbers.exporting.ExportFormat;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.web.ListState;
import org.numberdesk.shared.web.PageClock;

/** The list as a file: the same address as the list's, with the format in it. */
@Named
@RequestScoped
public class ExportPage {

  @Inject private ExportDesk desk;
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
    NumberFilter filter = NumberFilters.of(state, organisations.idOf(state.filter("organisation")));
    LocalDate today = clock.now().atZone(caller.zone()).toLocalDate();
    answer.setResponseContentType(format.mediaType());
    answer.setResponseHeader(
        "Content-Disposition",
        "attachment; filename=\"numbers-" + today + "." + format.extension() + "\"");
    answer.setResponseHeader("Cache-Control", "no-store");
    desk.write(
        filter,
        state.request(PhoneNumberRepository.CURSOR).sort(),
        state.request(PhoneNumberRepository.CURSOR).descending(),
        format,
        answer.getResponseOutputStream());
    faces.responseComplete();
  }
}
