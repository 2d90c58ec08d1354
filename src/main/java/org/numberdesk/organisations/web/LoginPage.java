package org.numberdesk.organisations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.numberdesk.organisations.SignIn;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.DemoAccounts;
import org.numberdesk.shared.Settings;
import org.numberdesk.shared.Words;

/** Signing in, and back to where one wanted to go. */
@Named
@RequestScoped
public class LoginPage {

  @Inject private SignIn signIn;
  @Inject private Caller caller;
  @Inject private Settings settings;

  private String email;
  private String password;
  private String to;
  private String notice;

  /** Who is signed in already goes on. */
  public void load() throws IOException {
    if (caller.isSignedIn()) {
      goOn();
    }
  }

  public void signIn() throws IOException {
    SignIn.Attempt attempt =
        signIn.signIn(email == null ? "" : email, password == null ? "" : password);
    if (attempt.outcome() == SignIn.Outcome.WELCOME) {
      attempt.signedIn().remember((HttpServletRequest) external().getRequest());
      goOn();
      return;
    }
    notice =
        Words.of(
            attempt.outcome() == SignIn.Outcome.LOCKED
                ? "login.error.locked"
                : "login.error.refused");
  }

  private void goOn() throws IOException {
    external().redirect(external().getRequestContextPath() + destination());
    FacesContext.getCurrentInstance().responseComplete();
  }

  /** Only ever an address of the portal itself. */
  private String destination() {
    boolean own =
        to != null
            && to.startsWith("/")
            && !to.startsWith("//")
            && to.indexOf('\\') < 0
            && to.chars().noneMatch(c -> c < ' ')
            && !to.startsWith("/login");
    return own ? to : "/";
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  /** Where one returns to, in words, or null where it is just the first page. */
  public String getReturnsTo() {
    String destination = destination();
    if (destination.equals("/")) {
      return null;
    }
    int end = destination.indexOf('?') < 0 ? destination.length() : destination.indexOf('?');
    String[] parts = destination.substring(1, end).split("/");
    String key = "login.returnsTo." + parts[0];
    return Words.has(key) ? Words.of(key) : null;
  }

  public boolean isDemo() {
    return settings.demo();
  }

  public List<DemoAccounts.DemoAccount> getDemoAccounts() {
    return DemoAccounts.ALL;
  }

  public String getDemoPassword() {
    return DemoAccounts.PASSWORD;
  }

  public String getNotice() {
    return notice;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
