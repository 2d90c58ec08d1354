package org.numberdesk.numbers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.numberdesk.numbers.JudgedNumber;
import org.numberdesk.numbers.NumberDescription;
import org.numberdesk.numbers.NumberInventory;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.web.FieldErrors;
import org.numberdesk.shared.web.PageClock;
import org.omnifaces.util.Faces;

/** One number: may it send, why not, and all that happened to it. */
@Named
@ViewScoped
public class NumberPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private NumberInventory inventory;
  @Inject private OrganisationDirectory organisations;
  @Inject private Caller caller;
  @Inject private PageClock clock;

  private NumberView view;
  private String label;
  private String notes;
  private String tags;

  /** Reads the number of this address. */
  public void load(String address) {
    JudgedNumber judged = inventory.get(address);
    String organisation = organisations.get(judged.number().organisationId()).name();
    view = NumberView.of(judged, inventory.story(address), organisation, caller, clock.now());
    label = view.label();
    notes = view.notes();
    tags = String.join(", ", view.tags());
  }

  /** Keeps label, notes and tags; what does not fit is told at its field. */
  public String save() {
    inventory.describe(
        view.address(),
        new NumberDescription(
            label == null ? "" : label, tagList(), notes == null ? "" : notes, null, null, null));
    Faces.redirect(ShownNumber.link(view.address()));
    return null;
  }

  private List<String> tagList() {
    return tags == null
        ? List.of()
        : Arrays.stream(tags.split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
  }

  public NumberView getView() {
    return view;
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
    String whole = errors.of("tags");
    for (int i = 0; whole == null && i < tagList().size(); i++) {
      whole = errors.of("tags[" + i + "]");
    }
    return whole;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public String getNotes() {
    return notes;
  }

  public void setNotes(String notes) {
    this.notes = notes;
  }

  public String getTags() {
    return tags;
  }

  public void setTags(String tags) {
    this.tags = tags;
  }
}
