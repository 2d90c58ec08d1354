package org.numberdesk.organisations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.numberdesk.organisations.Invitations;
import org.numberdesk.organisations.StaffDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Role;
import org.numberdesk.shared.web.Notices;

/** The staff, as leads keep it. */
@Named
@ViewScoped
public class StaffPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StaffDesk desk;
  @Inject private Caller caller;
  @Inject private Notices notices;

  private List<PersonLine.Person> people;
  private List<PersonLine.Asked> asked;
  private String name;
  private String email;
  private Role role = Role.REVIEWER;

  public void load() {
    people = desk.staff().stream().map(one -> PersonLine.of(one, caller.accountId())).toList();
    asked = desk.staffInvited().stream().map(one -> PersonLine.of(one, caller.zone())).toList();
  }

  public void invite() {
    tell(desk.inviteStaff(email, name, role), "people.notice.invited");
    name = null;
    email = null;
    load();
  }

  public void renew(long id) {
    tell(desk.renewStaff(id), "people.notice.invited");
    load();
  }

  private void tell(Invitations.Handed handed, String key) {
    HandedLink.show(handed);
    notices.done(key, handed.email());
  }

  public void withdraw(long id) {
    desk.withdrawStaff(id);
    load();
  }

  public void changeRole(long id, String newRole) {
    desk.changeStaffRole(id, Role.valueOf(newRole));
    notices.done("people.notice.role");
    load();
  }

  public void deactivate(long id) {
    desk.deactivateStaff(id);
    notices.done("people.notice.deactivated");
    load();
  }

  public void reset(long id) {
    tell(desk.resetStaff(id), "people.notice.reset");
  }

  public void forgetCode(long id) {
    desk.forgetStaffTotp(id);
    notices.done("people.notice.forgot");
    load();
  }

  public List<Role> getRoles() {
    return PersonLine.roles(true);
  }

  public List<PersonLine.Person> getPeople() {
    return people;
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
