package org.numberdesk.signing.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.Downloads;
import org.numberdesk.shared.web.PagePath;
import org.numberdesk.signing.Letter;
import org.numberdesk.signing.Signature;
import org.numberdesk.signing.SigningDesk;
import org.numberdesk.signing.SigningDesk.Invitation;
import org.omnifaces.util.Faces;

/** One person signs one letter, without an account. */
@Named
@ViewScoped
public class SignPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY = 429;

  @Inject private SigningDesk desk;

  private String secret;
  private String proof;
  private String face = "NOWHERE";
  private String ends = "";
  private String name;
  private String email;
  private boolean codeSent;
  private String code;
  private String heading;
  private String intro;
  private ArrayList<Letter.Fact> facts;
  private ArrayList<Consent> consents;
  private String typedName;
  private String drawing;
  private String reason;
  private byte[] sealed;

  public void load(PagePath path) throws IOException {
    secret = path.isTooLong() ? null : path.getFirst();
    Optional<Invitation> found = desk.open(secret);
    if (found.isEmpty()) {
      if (desk.rests()) {
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .setResponseHeader("Retry-After", "600");
      }
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(desk.rests() ? TOO_MANY : 404);
      return;
    }
    face = "CODE";
    name = found.get().name();
    email = found.get().email();
    ends = Words.of("signing.ends", Dates.date(found.get().until(), ZoneOffset.UTC));
  }

  public void sendCode() {
    desk.sendCode(secret);
    codeSent = true;
  }

  public void confirm() {
    proof = desk.confirm(secret, code);
    code = null;
    if (proof == null) {
      throw new InvalidFields("code", "signing.error.code");
    }
    Letter letter = desk.letter(secret, proof);
    heading = letter.heading();
    intro = letter.intro();
    facts = new ArrayList<>(letter.facts());
    consents = new ArrayList<>();
    letter.consents().forEach(text -> consents.add(new Consent(text, consents.size())));
    face = "LETTER";
  }

  /** The letter as it is to be signed, in a tab of its own. */
  public void read() throws IOException {
    Downloads.send(desk.shown(secret, proof), "letter.pdf", false);
  }

  public void sign() {
    sealed =
        desk.sign(
            secret,
            proof,
            consents.stream().map(Consent::isGiven).toList(),
            new Signature.Act(typedName, Drawing.of(drawing), null, browser()));
    face = "SIGNED";
    ends = "";
  }

  private static String browser() {
    return Faces.getRequestHeader("User-Agent");
  }

  public void copy() throws IOException {
    Downloads.send(sealed, "letter-signed.pdf", true);
  }

  public void decline() {
    desk.decline(secret, proof, reason);
    face = "DECLINED";
    ends = "";
  }

  public String getFace() {
    return face;
  }

  public String getEnds() {
    return ends;
  }

  public String getCodeText() {
    return Words.of(codeSent ? "signing.code.sent" : "signing.code.text", name, email);
  }

  public boolean isCodeSent() {
    return codeSent;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getHeading() {
    return heading;
  }

  public String getIntro() {
    return intro;
  }

  public List<Letter.Fact> getFacts() {
    return facts;
  }

  public List<Consent> getConsents() {
    return consents;
  }

  public String getTypedName() {
    return typedName;
  }

  public void setTypedName(String typedName) {
    this.typedName = typedName;
  }

  public String getDrawing() {
    return drawing;
  }

  public void setDrawing(String drawing) {
    this.drawing = drawing;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
