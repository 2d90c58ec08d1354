package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.numberdesk.registrations.CarrierAnswer;
import org.numberdesk.registrations.CarrierDesk;
import org.numberdesk.shared.web.Notices;
import org.omnifaces.util.Faces;

/** What one carrier says, while it is written down. */
@Named
@ViewScoped
public class CarrierNotePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CarrierDesk desk;
  @Inject private Notices notices;

  private String name;
  private String status = CarrierAnswer.Status.PENDING.name();
  private String code;
  private String reference;

  /**
   * Keeps it.
   *
   * @param id of the registration
   * @param version that was looked at
   */
  public void keep(long id, long version) {
    desk.note(id, version, name, CarrierAnswer.Status.valueOf(status), code, reference);
    notices.done("review.carrier.kept", name);
    notices.keep();
    Faces.redirect("review/%s", Long.toString(id));
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
