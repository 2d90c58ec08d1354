package org.numberdesk.organisations.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.numberdesk.organisations.WelcomeDesk;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.PagePath;

/** What somebody does with a personal link: join, or choose a new password. */
@Named
@ViewScoped
public class WelcomePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WelcomeDesk desk;

  private String secret;
  private boolean works;
  private boolean asked;
  private boolean known;
  private String email;
  private String name;
  private String organisation;
  private String role;
  private transient String password;

  public void openInvitation(PagePath path) {
    secret = path.isTooLong() ? null : path.getFirst();
    desk.invitation(secret)
        .ifPresentOrElse(
            one -> {
              works = true;
              email = one.email();
              name = one.name();
              organisation = one.organisation();
              role = Words.of(one.role());
              known = one.known();
            },
            WelcomePage::absent);
    unseen();
  }

  public void openReset(PagePath path) {
    if (path.isAlone()) {
      return;
    }
    secret = path.isTooLong() ? null : path.getFirst();
    desk.reset(secret)
        .ifPresentOrElse(
            whose -> {
              works = true;
              email = whose;
            },
            WelcomePage::absent);
    unseen();
  }

  /** Used, lapsed and guessed links look alike. */
  private static void absent() {
    external().setResponseStatus(404);
  }

  private static void unseen() {
    external().setResponseHeader("Cache-Control", "no-store");
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  public String accept() {
    return end(desk.accept(secret, name, password), "joined");
  }

  public String choosePassword() {
    return end(desk.choosePassword(secret, password), "password");
  }

  private String end(boolean worked, String done) {
    if (worked) {
      return "/login?faces-redirect=true&done=" + done;
    }
    works = false;
    absent();
    return null;
  }

  public void ask() {
    desk.askForReset(email);
    asked = true;
  }

  public boolean isWorks() {
    return works;
  }

  /** Whether a way to a new password was asked for. */
  public boolean isAsked() {
    return asked;
  }

  /** Whether the address leads to a link at all. */
  public boolean isLinked() {
    return secret != null;
  }

  public boolean isKnown() {
    return known;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getOrganisation() {
    return organisation;
  }

  public String getRole() {
    return role;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
