package org.numberdesk.organisations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.numberdesk.organisations.AccountDesk;
import org.numberdesk.organisations.TotpKeys;
import org.numberdesk.shared.web.Notices;
import org.omnifaces.util.Faces;

/** One's codes for signing in; a part of the page of one's account. */
@Named
@ViewScoped
public class SecondFactorPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AccountDesk desk;
  @Inject private Notices notices;

  private boolean on;
  private boolean required;
  private long codesLeft;
  private boolean settingUp;
  private String code;
  private transient String password;

  public void load() {
    AccountDesk.SecondFactor factor = desk.secondFactor();
    on = factor.on();
    required = factor.required();
    codesLeft = factor.codesLeft();
  }

  public void begin() {
    settingUp = true;
  }

  public void cancel() {
    settingUp = false;
  }

  /** The recovery codes live for this one answer only. */
  public void confirm() {
    List<String> codes = desk.confirmTotp(code);
    Faces.setRequestAttribute("recoveryCodes", codes);
    settingUp = false;
    code = null;
    load();
  }

  public void end() {
    desk.endTotp(password);
    notices.done("account.notice.codeOff");
    load();
  }

  /** A seed as it is shown. */
  public record Shown(QrPath picture, String seed) {}

  /** One or none; asked for while the page is written, and not kept in the view. */
  public List<Shown> getProposals() {
    if (!settingUp) {
      return List.of();
    }
    TotpKeys.Proposal proposal = desk.proposeTotp();
    return List.of(
        new Shown(QrPath.of(proposal.address()), proposal.seed().replaceAll("(.{4})(?!$)", "$1 ")));
  }

  public boolean isOn() {
    return on;
  }

  public boolean isRequired() {
    return required;
  }

  public long getCodesLeft() {
    return codesLeft;
  }

  public boolean isSettingUp() {
    return settingUp;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
