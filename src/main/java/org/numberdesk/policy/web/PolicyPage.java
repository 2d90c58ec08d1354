package org.numberdesk.policy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.policy.PolicyDesk;
import org.numberdesk.policy.PolicyEdition;
import org.numberdesk.preflight.Catalogue;
import org.numberdesk.preflight.VendorPolicy;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.Notices;
import org.omnifaces.util.Faces;

/** What the vendor refuses, since when and why, and the form by which a lead changes it. */
@Named
@ViewScoped
public class PolicyPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PolicyDesk desk;
  @Inject private Notices notices;

  private VendorPolicy.Alcohol alcohol;
  private String present;
  private String from;
  private String reason;
  private final ArrayList<Row> rows = new ArrayList<>();
  private final ArrayList<Use> uses = new ArrayList<>();

  /** One edition. */
  public record Row(String from, String what, String reason, String by) implements Serializable {}

  /** A use that is refused whatever the policy says, and whose rule that is. */
  public record Use(String code, String word, String source) implements Serializable {}

  public void load() {
    alcohol = desk.today().alcohol();
    present = Words.of(alcohol);
    for (PolicyEdition edition : desk.list()) {
      rows.add(
          new Row(
              Dates.dateWithYear(edition.validFrom()),
              Words.of(edition.policy().alcohol()),
              edition.reason(),
              edition.accountName()));
    }
    Catalogue.delivered().entries().stream()
        .filter(Catalogue.Entry::forbidden)
        .map(
            entry ->
                new Use(
                    entry.code().name(),
                    Words.of("preflight.holds." + entry.code().name()),
                    entry.source()))
        .forEach(uses::add);
  }

  public void change() {
    desk.change(alcohol, day(from), reason);
    notices.done("policy.notice.changed");
    notices.keep();
    Faces.redirect(Faces.getRequestContextPath() + "/policy");
  }

  private static LocalDate day(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new InvalidFields("from", "error.field.date");
    }
  }

  public List<Row> getRows() {
    return rows;
  }

  public List<Use> getUses() {
    return uses;
  }

  /** What holds today, in words. */
  public String getPresent() {
    return present;
  }

  public VendorPolicy.Alcohol[] getChoices() {
    return VendorPolicy.Alcohol.values();
  }

  public VendorPolicy.Alcohol getAlcohol() {
    return alcohol;
  }

  public void setAlcohol(VendorPolicy.Alcohol alcohol) {
    this.alcohol = alcohol;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
