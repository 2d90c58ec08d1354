package org.numberdesk.organisations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.numberdesk.organisations.SignIn;
import org.numberdesk.organisations.TotpKeys;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.PageClock;

/** The second step of signing in: the code, or setting it up. */
@Named
@RequestScoped
public class CodePage {

  @Inject private SignIn signIn;
  @Inject private Caller caller;
  @Inject private PageClock clock;

  private String to;
  private String code;
  private String notice;
  private TotpKeys.Proposal proposal;
  private List<String> codes = List.of();

  /** Who has not given the password goes back to it. */
  public void load() throws IOException {
    if (caller.isSignedIn()) {
      go(Destination.of(to));
    } else if (half().isEmpty()) {
      go("/login");
    }
  }

  public void confirm() throws IOException {
    HalfSignedIn half = half().orElse(null);
    if (half == null) {
      go("/login");
    } else if (half.setup()) {
      setUp(half);
    } else {
      SignIn.Attempt attempt = signIn.confirm(half.who(), code);
      if (attempt.outcome() == SignIn.Outcome.WELCOME) {
        half.complete(external());
        go(Destination.of(to));
      } else {
        notice =
            Words.of(
                attempt.outcome() == SignIn.Outcome.LOCKED
                    ? "login.error.locked"
                    : "login.error.code");
      }
    }
  }

  private void setUp(HalfSignedIn half) {
    codes = signIn.setUp(half.who(), code);
    if (codes.isEmpty()) {
      notice = Words.of("login.error.code");
    } else {
      half.complete(external());
    }
  }

  private Optional<HalfSignedIn> half() {
    return HalfSignedIn.in(external(), clock.now());
  }

  private static void go(String address) throws IOException {
    external().redirect(external().getRequestContextPath() + address);
    FacesContext.getCurrentInstance().responseComplete();
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  public boolean isSetup() {
    return codes.isEmpty() && half().map(HalfSignedIn::setup).orElse(false);
  }

  private TotpKeys.Proposal proposal() {
    if (proposal == null) {
      proposal = half().map(half -> signIn.propose(half.who())).orElse(null);
    }
    return proposal;
  }

  public QrPath getPicture() {
    return proposal() == null ? null : QrPath.of(proposal().address());
  }

  public String getSeed() {
    return proposal() == null ? null : proposal().seed().replaceAll("(.{4})(?!$)", "$1 ");
  }

  public List<String> getCodes() {
    return codes;
  }

  /** Where to go on after the codes were noted. */
  public String getNext() {
    return Destination.of(to);
  }

  public String getNotice() {
    return notice;
  }

  public String getCode() {
    return null;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
