package org.numberdesk.organisations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.numberdesk.organisations.SignIn;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.DemoAccounts;
import org.numberdesk.shared.Settings;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.PageClock;

/** Signing in, and back to where one wanted to go. */
@Named
@RequestScoped
public class LoginPage {

  @Inject private SignIn signIn;
  @Inject private Caller caller;
  @Inject private Settings settings;
  @Inject private PageClock clock;

  private String email;
  private String password;
  private String to;
  private String notice;
  private String done;

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
    if (attempt.signedIn() != null) {
      boolean setup = attempt.outcome() == SignIn.Outcome.SETUP;
      HalfSignedIn.of(attempt.signedIn(), setup, clock.now()).remember(external());
      external()
          .redirect(
              external().getRequestContextPath() + "/login-code?to=" + encoded(destination()));
      FacesContext.getCurrentInstance().responseComplete();
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

  private String destination() {
    return Destination.of(to);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What was done just before, in words, or null. */
  public String getDoneWords() {
    return "joined".equals(done) || "password".equals(done) ? Words.of("login.done." + done) : null;
  }

  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done;
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
