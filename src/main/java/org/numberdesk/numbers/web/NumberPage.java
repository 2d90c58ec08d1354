package org.numberdesk.numbers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.numberdesk.numbers.JudgedNumber;
import org.numberdesk.numbers.NumberInventory;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.organisations.Site;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.web.FieldErrors;
import org.numberdesk.shared.web.PageClock;
import org.omnifaces.util.Faces;

/** One number: may it send, why not, what comes, and all that happened to it. */
@Named
@ViewScoped
public class NumberPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private NumberInventory inventory;
  @Inject private OrganisationDirectory organisations;
  @Inject private Caller caller;
  @Inject private PageClock clock;

  private NumberView view;
  private NumberForm form;
  private List<String> sites = List.of();
  private boolean editing;

  /** Reads the number of this address. */
  public void load(String address) {
    JudgedNumber judged = inventory.get(address);
    Organisation owner = organisations.get(judged.number().organisationId());
    view =
        NumberView.of(
            judged,
            inventory.story(address),
            inventory.coming(address),
            caller.isStaff() ? owner.name() : null,
            caller,
            clock.now());
    form = new NumberForm(judged.number());
    sites = owner.sites().stream().map(Site::name).toList();
  }

  public void edit() {
    editing = true;
  }

  public void leave() {
    load(view.address());
    editing = false;
  }

  /** Keeps what was written; what does not fit is told at its field. */
  public void save() {
    inventory.describe(view.address(), form.description());
    inventory.bought(view.address(), form.getBought());
    Faces.redirect(ShownNumber.link(view.address()));
  }

  public NumberView getView() {
    return view;
  }

  public NumberForm getForm() {
    return form;
  }

  /** Names of the organisation's sites, to choose from. */
  public List<String> getSites() {
    return sites;
  }

  public boolean isEditing() {
    return editing;
  }

  /** The first step that is the reader's own, for the page's one main button. */
  public ShownReason getFirstStep() {
    return view.reasons().stream()
        .filter(ShownReason::mine)
        .filter(reason -> reason.link() != null)
        .findFirst()
        .orElse(null);
  }

  /** What is wrong with the tags; an error of the list names one of them. */
  public String getTagsError() {
    FieldErrors errors = Faces.evaluateExpressionGet("#{fieldErrors}");
    return errors.under("tags");
  }
}
