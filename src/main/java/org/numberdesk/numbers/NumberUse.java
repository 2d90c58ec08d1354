package org.numberdesk.numbers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What people keep of a number: what they call it, what it is for, whose it is. */
@Embeddable
class NumberUse {

  @Column(name = "label", nullable = false, length = PhoneNumber.LABEL_LENGTH)
  private String label = "";

  @Column(name = "label_lower", nullable = false, length = PhoneNumber.LABEL_LENGTH)
  private String labelLower = "";

  @Column(name = "notes", length = PhoneNumber.NOTES_LENGTH)
  private String notes;

  @Column(name = "tags", nullable = false, length = 1000)
  private String tags = "";

  @Column(name = "owner", length = 200)
  private String owner;

  @Column(name = "site", length = 200)
  private String site;

  @Column(name = "cost_centre", length = 100)
  private String costCentre;

  protected NumberUse() {}

  /** Null stands for what was never said. */
  void label(String newLabel) {
    label = newLabel == null ? "" : newLabel.strip();
    labelLower = label.toLowerCase(Locale.ROOT);
  }

  void note(String newNotes) {
    notes = newNotes == null || newNotes.isBlank() ? null : newNotes.strip();
  }

  /** Replaces the tags; they are kept lower case, each once. */
  void tag(List<String> newTags) {
    List<String> clean =
        newTags.stream()
            .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .toList();
    tags = String.join(",", clean);
  }

  /**
   * Takes over what a file says; null leaves a part as it is.
   *
   * @return whether anything changed
   */
  boolean described(
      String newLabel,
      List<String> newTags,
      String newNotes,
      String newOwner,
      String newSite,
      String newCostCentre) {
    List<Object> before = all();
    if (newLabel != null) {
      label(newLabel);
    }
    if (newTags != null) {
      tag(newTags);
    }
    notes = newNotes == null ? notes : newNotes;
    owner = newOwner == null ? owner : newOwner;
    site = newSite == null ? site : newSite;
    costCentre = newCostCentre == null ? costCentre : newCostCentre;
    return !before.equals(all());
  }

  private List<Object> all() {
    return Arrays.asList(label, tags, notes, owner, site, costCentre);
  }

  /** What a search in the list looks through, lower case. */
  String searchText() {
    return labelLower + " " + tags;
  }

  String label() {
    return label;
  }

  String labelLower() {
    return labelLower;
  }

  String notes() {
    return notes;
  }

  List<String> tags() {
    return tags.isEmpty() ? List.of() : Arrays.asList(tags.split(","));
  }

  String owner() {
    return owner;
  }

  String site() {
    return site;
  }

  String costCentre() {
    return costCentre;
  }
}
