package org.numberdesk.organisations.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.numberdesk.organisations.Invitations;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationDesk;
import org.numberdesk.organisations.StaffDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.PageRequest;
import org.numberdesk.shared.web.LazyPage;
import org.numberdesk.shared.web.ListState;
import org.numberdesk.shared.web.Notices;
import org.numberdesk.shared.web.PagePath;
import org.omnifaces.util.Faces;

/** The customers: their list, a new one, and one of them. */
@Named
@ViewScoped
public class OrganisationsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StaffDesk desk;
  @Inject private OrganisationDesk profiles;
  @Inject private Caller caller;
  @Inject private Notices notices;

  private ListState state;
  private LazyPage<Row> page;
  private ProfileView profile;
  private List<PersonLine.Person> people;
  private List<PersonLine.Asked> asked;
  private NewOrganisation form = new NewOrganisation();

  /** A customer as a line. */
  public record Row(long id, String name, String key, String zone, String country)
      implements Serializable {}

  public void load() {
    state =
        new ListState(
            "/organisations",
            List.of("name"),
            List.of("q"),
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    page =
        LazyPage.of(
            state, 2, request -> desk.list(state.filter("q"), request).map(OrganisationsPage::row));
  }

  private static Row row(Organisation one) {
    return new Row(one.id(), one.name(), one.key(), Dates.clock(one.zone()), one.country());
  }

  public void open(PagePath path) {
    read(path.id());
  }

  private void read(long id) {
    people =
        desk.people(id, PageRequest.first("added", PageRequest.MAX_SIZE))
            .map(one -> PersonLine.of(one, null))
            .items();
    asked = desk.invited(id).stream().map(one -> PersonLine.of(one, caller.zone())).toList();
    profile = ProfileView.of(profiles.get(id));
  }

  public void make() {
    Organisation made = desk.make(form.getName(), form.getKey(), form.getZone(), form.getCountry());
    notices.done("organisations.notice.made", made.name());
    notices.keep();
    Faces.redirect("organisations/" + made.id());
  }

  public void invite() {
    Invitations.Handed handed =
        desk.inviteAdmin(profile.id(), form.getAdminEmail(), form.getAdminName());
    HandedLink.show(handed);
    notices.done("people.notice.invited", handed.email());
    form = new NewOrganisation();
    read(profile.id());
  }

  public ListState getState() {
    return state;
  }

  public LazyPage<Row> getPage() {
    return page;
  }

  public ProfileView getProfile() {
    return profile;
  }

  public List<PersonLine.Person> getPeople() {
    return people;
  }

  public List<PersonLine.Asked> getAsked() {
    return asked;
  }

  public NewOrganisation getForm() {
    return form;
  }
}
