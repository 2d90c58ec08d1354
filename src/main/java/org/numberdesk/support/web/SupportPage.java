package org.numberdesk.support.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.LazyPage;
import org.numberdesk.shared.web.ListState;
import org.numberdesk.shared.web.Notices;
import org.numberdesk.support.SupportDesk;
import org.numberdesk.support.SupportThread;
import org.omnifaces.util.Faces;

/** The threads of support, and for customers the way to ask. */
@Named
@ViewScoped
public class SupportPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String STATUS = "status";

  @Inject private SupportDesk desk;
  @Inject private Caller caller;
  @Inject private Notices notices;

  private ListState state;
  private LazyPage<Row> page;
  private List<Tab> tabs;
  private String place;
  private String subject;
  private String text;

  /** One thread of the list. */
  public record Row(long id, String subject, String about, String status, String word, String when)
      implements Serializable {}

  /** One filter, a link. */
  public record Tab(String address, String label, boolean chosen) implements Serializable {}

  public void load() {
    Map<String, String> parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    state = new ListState("/support", List.of("latest"), List.of(STATUS), parameters);
    place = parameters.get("from");
    String given = state.filter(STATUS);
    SupportThread.Status status =
        Arrays.stream(SupportThread.Status.values())
            .filter(one -> one.name().equals(given))
            .findFirst()
            .orElse(caller.isStaff() && given.isEmpty() ? SupportThread.Status.OPEN : null);
    page = LazyPage.of(state, SupportDesk.CURSOR, request -> rows(desk.list(status, request)));
    tabs =
        List.of(
            tab("OPEN", status == SupportThread.Status.OPEN),
            tab("ANSWERED", status == SupportThread.Status.ANSWERED),
            tab("CLOSED", status == SupportThread.Status.CLOSED),
            tab("ALL", status == null));
  }

  private Tab tab(String name, boolean chosen) {
    return new Tab(state.with(STATUS, name), Words.of("support.tab." + name), chosen);
  }

  private Page<Row> rows(Page<SupportThread> found) {
    Map<Long, Organisation> owners = desk.organisationsOf(found.items());
    return found.map(
        thread ->
            new Row(
                thread.id(),
                thread.subject(),
                caller.isStaff() ? owners.get(thread.organisationId()).name() : "",
                "SUPPORT_" + thread.status(),
                Words.of("support.status." + thread.status()),
                Dates.dateTime(thread.lastAt(), caller.zone())));
  }

  public void ask() {
    SupportThread thread = desk.ask(subject, text, place);
    notices.done("support.asked");
    notices.keep();
    Faces.redirect("support/%s", Long.toString(thread.id()));
  }

  public LazyPage<Row> getPage() {
    return page;
  }

  public List<Tab> getTabs() {
    return tabs;
  }

  /** The page from which the question is asked, or null. */
  public String getPlace() {
    return place;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
