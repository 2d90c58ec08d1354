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

  @Column(name = "owner", length = PhoneNumber.OWNER_LENGTH)
  private String owner;

  @Column(name = "site", length = PhoneNumber.SITE_LENGTH)
  private String site;

  @Column(name = "cost_centre", length = PhoneNumber.COST_CENTRE_LENGTH)
  private String costCentre;

  protected NumberUse() {}

  /**
   * Takes over what is said; null leaves a part as it is.
   *
   * @return whether anything changed
   */
  boolean described(NumberDescription said) {
    List<Object> before = all();
    if (said.label() != null) {
      label = said.label().strip();
      labelLower = label.toLowerCase(Locale.ROOT);
    }
    if (said.tags() != null) {
      tags = String.join(",", clean(said.tags()));
    }
    notes = said.notes() == null ? notes : whole(said.notes());
    owner = said.owner() == null ? owner : whole(said.owner());
    site = said.site() == null ? site : whole(said.site());
    costCentre = said.costCentre() == null ? costCentre : whole(said.costCentre());
    return !before.equals(all());
  }

  /** Whether this would change nothing. */
  boolean agrees(NumberDescription said) {
    return agrees(label, said.label())
        && (said.tags() == null || tags.equals(String.join(",", clean(said.tags()))))
        && agrees(notes, said.notes())
        && agrees(owner, said.owner())
        && agrees(site, said.site())
        && agrees(costCentre, said.costCentre());
  }

  private static boolean agrees(String mine, String said) {
    return said == null || said.strip().equals(mine == null ? "" : mine);
  }

  /** Tags are kept lower case, each once. */
  private static List<String> clean(List<String> tags) {
    return tags.stream()
        .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  private static String whole(String text) {
    return text.isBlank() ? null : text.strip();
  }

  private List<Object> all() {
    return Arrays.asList(label, tags, notes, owner, site, costCentre);
  }

  /** What a search looks through; see {@link SearchTerms}. */
  String searchText(String e164) {
    return SearchTerms.text(e164, label, tags);
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
