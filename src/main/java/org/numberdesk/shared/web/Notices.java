package org.numberdesk.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.numberdesk.shared.Words;

/** Answers to what a person just did, by message key. */
@ApplicationScoped
public class Notices {

  /** It worked. */
  public void done(String key, Object... parameters) {
    add(FacesMessage.SEVERITY_INFO, key, parameters);
  }

  /** It did not. */
  public void failed(String key, Object... parameters) {
    add(FacesMessage.SEVERITY_ERROR, key, parameters);
  }

  /** Lets the notices of this request be seen on the page it redirects to. */
  public void keep() {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
  }

  private static void add(FacesMessage.Severity severity, String key, Object... parameters) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(severity, Words.of(key, parameters), null));
  }
}
