package org.numberdesk.signing.web;

import java.io.Serializable;

/** One declaration the signer ticks. */
public class Consent implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String text;
  private final String path;
  private boolean given;

  Consent(String text, int place) {
    this.text = text;
    this.path = "consents[" + place + "]";
  }

  public String getText() {
    return text;
  }

  public String getPath() {
    return path;
  }

  public boolean isGiven() {
    return given;
  }

  public void setGiven(boolean given) {
    this.given = given;
  }
}
