package org.numberdesk.audit.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.numberdesk.audit.AuditDesk;
import org.numberdesk.audit.AuditEntry;
import org.numberdesk.audit.AuditFilter;
import org.numberdesk.audit.AuditVerdict;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.Downloads;
import org.numberdesk.shared.web.LazyPage;
import org.numberdesk.shared.web.ListState;

/** The trail of changes. */
@Named
@ViewScoped
public class AuditPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final List<String> FILTERS =
      List.of("who", "subject", "thing", "from", "until", "organisation");

  @Inject private AuditDesk desk;
  @Inject private Caller caller;

  private ListState state;
  private AuditFilter filter;
  private LazyPage<AuditRow> page;
  private List<String> subjects;
  private List<Organisation> organisations;
  private AuditVerdict verdict;

  public void load() {
    state =
        new ListState(
            "/audit",
            List.of("newest"),
            FILTERS,
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    organisations =
        caller.can(Permission.ORGANISATIONS_VIEW) ? desk.listOrganisations() : List.of();
    filter =
        new AuditFilter(
            text("who"),
            text("subject"),
            text("thing"),
            day("from", 0),
            day("until", 1),
            organisations.stream()
                .filter(one -> one.key().equals(state.filter("organisation")))
                .map(Organisation::id)
                .findFirst()
                .orElse(null));
    subjects = desk.listSubjects();
    page = LazyPage.of(state, AuditDesk.CURSOR, request -> rows(desk.list(filter, request)));
  }

  private Page<AuditRow> rows(Page<AuditEntry> found) {
    var owners =
        desk.organisationsOf(
            found.items().stream()
                .map(AuditEntry::getOrganisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return found.map(entry -> AuditRow.of(entry, owners, caller.zone()));
  }

  private String text(String name) {
    String given = state.filter(name);
    return given.isEmpty() ? null : given;
  }

  /** The beginning of a day of the reader's, or of the one after it; null for what is no date. */
  private Instant day(String name, int later) {
    try {
      String given = state.filter(name);
      return given.isEmpty()
          ? null
          : LocalDate.parse(given).plusDays(later).atStartOfDay(caller.zone()).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Sends what is filtered as a file, newest first. */
  public void export() throws IOException {
    Downloads.send("audit.csv", true, out -> new AuditFile(desk, filter).write(out));
  }

  /** Checks the chain. */
  public void verify() {
    verdict = desk.verify();
  }

  public AuditVerdict getVerdict() {
    return verdict;
  }

  /** What the check says, in words. */
  public String getFinding() {
    return verdict.holds()
        ? Words.of("audit.verify.holds", verdict.checked(), verdict.lastPlace(), verdict.lastCode())
        : Words.of(
            "audit.verify." + verdict.fault(),
            verdict.place(),
            verdict.entry() == null ? "" : Long.toString(verdict.entry()),
            verdict.checked());
  }

  /** When the chain was sealed last before the check, in words. */
  public String getSealed() {
    return verdict.sealedAt() == null ? "" : Dates.dateTime(verdict.sealedAt(), caller.zone());
  }

  public ListState getState() {
    return state;
  }

  public LazyPage<AuditRow> getPage() {
    return page;
  }

  public List<String> getSubjects() {
    return subjects;
  }

  public List<Organisation> getOrganisations() {
    return organisations;
  }
}
