package org.numberdesk.organisations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.numberdesk.organisations.AccountDesk;
import org.numberdesk.security.Caller;

/** For whom a partner acts: the one choice in the bar on top. */
@Named
@RequestScoped
public class OrganisationSwitch {

  @Inject private AccountDesk desk;
  @Inject private Caller caller;

  private List<AccountDesk.Place> places;
  private Long chosen;

  public List<AccountDesk.Place> getPlaces() {
    if (places == null) {
      places = caller.isSignedIn() && !caller.isStaff() ? desk.places() : List.of();
    }
    return places;
  }

  public boolean isOffered() {
    return getPlaces().size() > 1;
  }

  /** Starts on the first page again: what was open belongs to the other organisation. */
  public void choose() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    desk.actFor(getChosen()).remember((HttpServletRequest) external.getRequest());
    external.redirect(external.getRequestContextPath() + "/");
    FacesContext.getCurrentInstance().responseComplete();
  }

  public Long getChosen() {
    return chosen == null ? caller.organisationId() : chosen;
  }

  public void setChosen(Long chosen) {
    this.chosen = chosen;
  }
}
