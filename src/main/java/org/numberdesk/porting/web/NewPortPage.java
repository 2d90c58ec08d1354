package org.numberdesk.porting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.porting.PortText;
import org.numberdesk.porting.PortWindowDesk;
import org.numberdesk.porting.PortingDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.PermissionDenied;
import org.numberdesk.shared.Words;
import org.omnifaces.util.Faces;

/** The first step of a port order; the draft is made when it is left, not when it is looked at. */
@Named
@ViewScoped
public class NewPortPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PortingDesk desk;
  @Inject private PortWindowDesk windowDesk;
  @Inject private Caller caller;

  private String numbers;
  private String organisation;
  private PortForm form;
  private ArrayList<String> carriers;

  public void load() {
    if (!caller.can(Permission.PORTING_EDIT)) {
      throw new PermissionDenied(Permission.PORTING_EDIT);
    }
    form = PortForm.of(PortText.empty());
    form.getTexts().put("numbers", numbers == null ? "" : numbers.replace(" ", "+"));
    carriers = new ArrayList<>(windowDesk.carriers());
  }

  /** Makes the draft and goes on. */
  public void next() {
    Long id = desk.create(organisation, form.text()).id();
    Faces.redirect("porting/%s?step=2", id.toString());
  }

  public String getSub() {
    return Words.of("porting.wizard.sub", 1, PortWizardPage.STEPS.size());
  }

  public PortForm getForm() {
    return form;
  }

  public List<String> getCarriers() {
    return carriers;
  }

  public String getNumbers() {
    return numbers;
  }

  public void setNumbers(String given) {
    numbers = given;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String given) {
    organisation = given;
  }
}
