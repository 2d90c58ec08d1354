package org.numberdesk.organisations.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.numberdesk.organisations.Invitations;
import org.numberdesk.organisations.PeopleDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Role;
import org.numberdesk.shared.web.LazyPage;
import org.numberdesk.shared.web.ListState;
import org.numberdesk.shared.web.Notices;

/** The people of one's own organisation. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PeopleDesk desk;
  @Inject private Caller caller;
  @Inject private Notices notices;

  private LazyPage<PersonLine.Person> page;
  private List<PersonLine.Asked> asked;
  private String name;
  private String email;
  private Role role = Role.CUSTOMER_VIEWER;
  private ListState state;

  public void load() {
    state =
        new ListState(
            "/users",
            List.of("added"),
            List.of(),
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    read();
  }

  private void read() {
    page =
        LazyPage.of(
            state,
            2,
            request ->
                desk.list(organisation(), request)
                    .map(one -> PersonLine.of(one, caller.accountId())));
    asked =
        desk.invitations(organisation()).stream()
            .map(one -> PersonLine.of(one, caller.zone()))
            .toList();
  }

  private long organisation() {
    return caller.organisationId();
  }

  public void invite() {
    tell(desk.invite(organisation(), email, name, role), "people.notice.invited");
    name = null;
    email = null;
    read();
  }

  public void renew(long id) {
    tell(desk.renew(organisation(), id), "people.notice.invited");
    read();
  }

  /** The link lives for this one answer only. */
  private void tell(Invitations.Handed handed, String key) {
    HandedLink.show(handed);
    notices.done(key, handed.email());
  }

  public void withdraw(long id) {
    desk.withdraw(organisation(), id);
    read();
  }

  public void changeRole(long id, String newRole) {
    desk.changeRole(organisation(), id, Role.valueOf(newRole));
    notices.done("people.notice.role");
    read();
  }

  public void deactivate(long id) {
    desk.deactivate(organisation(), id);
    notices.done("people.notice.deactivated");
    read();
  }

  public void reset(long id) {
    tell(desk.reset(organisation(), id), "people.notice.reset");
  }

  public void forgetCode(long id) {
    desk.forgetTotp(organisation(), id);
    notices.done("people.notice.forgot");
    read();
  }

  public List<Role> getRoles() {
    return PersonLine.roles(false);
  }

  public LazyPage<PersonLine.Person> getPage() {
    return page;
  }

  public List<PersonLine.Asked> getAsked() {
    return asked;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }
}
