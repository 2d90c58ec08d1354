package org.numberdesk.porting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.numberdesk.porting.PortText;
import org.numberdesk.porting.PortingDesk;
import org.omnifaces.util.Faces;

/** Begins a draft and leads on to its wizard. */
@Named
@ViewScoped
public class NewPortPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PortingDesk desk;

  private String numbers;
  private String organisation;

  public void load() {
    PortForm form = PortForm.of(PortText.empty());
    form.getTexts().put("numbers", numbers == null ? "" : numbers.replace(" ", "+"));
    Long id = desk.create(organisation, form.text()).id();
    Faces.redirect("porting/%s", id.toString());
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
