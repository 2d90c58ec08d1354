package org.numberdesk.numbers.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.numberdesk.numbers.NumberDescription;
import org.numberdesk.numbers.PhoneNumber;

/** What a person may write about a number, as it stands in the form. */
public class NumberForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String label;
  private String tags;
  private String notes;
  private String owner;
  private String site;
  private String costCentre;
  private LocalDate bought;

  NumberForm(PhoneNumber number) {
    label = number.label();
    tags = String.join(", ", number.tags());
    notes = number.notes();
    owner = number.owner();
    site = number.site();
    costCentre = number.costCentre();
    bought = number.purchaseDate();
  }

  NumberDescription description() {
    return new NumberDescription(
        text(label), tagList(), text(notes), text(owner), text(site), text(costCentre));
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  List<String> tagList() {
    return tags == null
        ? List.of()
        : Arrays.stream(tags.split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public String getTags() {
    return tags;
  }

  public void setTags(String tags) {
    this.tags = tags;
  }

  public String getNotes() {
    return notes;
  }

  public void setNotes(String notes) {
    this.notes = notes;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public String getSite() {
    return site;
  }

  public void setSite(String site) {
    this.site = site;
  }

  public String getCostCentre() {
    return costCentre;
  }

  public void setCostCentre(String costCentre) {
    this.costCentre = costCentre;
  }

  public LocalDate getBought() {
    return bought;
  }

  public void setBought(LocalDate bought) {
    this.bought = bought;
  }
}
