package org.numberdesk.porting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.numberdesk.porting.PortNumberType;
import org.numberdesk.porting.PortRule;
import org.numberdesk.porting.PortRuleDesk;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.Words;
import org.omnifaces.util.Faces;

/** The rules of dates, for staff: those delivered, and those they added. */
@Named
@ViewScoped
public class PortRulesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PortRuleDesk desk;

  private ArrayList<Row> rows;
  private final HashMap<String, String> typed = new HashMap<>();

  /** One rule of the table. */
  public record Row(Long id, String kind, String reach, String value, String dates, String source)
      implements Serializable {}

  public void load() {
    rows = new ArrayList<>();
    for (PortRuleDesk.Listed listed : desk.list()) {
      PortRule rule = listed.rule();
      rows.add(
          new Row(
              listed.id(),
              Words.of("porting.rule." + rule.kind().name()),
              reach(rule),
              rule.value(),
              dates(rule),
              rule.source()));
    }
  }

  private static String reach(PortRule rule) {
    List<String> parts = new ArrayList<>();
    if (rule.carrier() != null) {
      parts.add(rule.carrier());
    }
    if (rule.country() != null) {
      parts.add(rule.country());
    }
    if (rule.type() != null) {
      parts.add(Words.of(rule.type()));
    }
    return parts.isEmpty() ? Words.of("porting.rule.all") : String.join(", ", parts);
  }

  private static String dates(PortRule rule) {
    return rule.from() == null && rule.until() == null
        ? Words.of("porting.rule.always")
        : (rule.from() == null ? "" : Dates.dateWithYear(rule.from()))
            + " – "
            + (rule.until() == null ? "" : Dates.dateWithYear(rule.until()));
  }

  public void add() {
    desk.add(
        new PortRule(
            get("kind") == null ? null : PortRule.Kind.valueOf(get("kind")),
            get("country") == null ? null : get("country").toUpperCase(Locale.ROOT),
            get("carrier"),
            get("type") == null ? null : PortNumberType.valueOf(get("type")),
            get("value"),
            date("from"),
            date("until"),
            get("source")));
    Faces.redirect("porting/rules");
  }

  public void remove(Long id) {
    desk.remove(id);
    Faces.redirect("porting/rules");
  }

  private String get(String field) {
    String given = typed.get(field);
    return given == null || given.isBlank() ? null : given.strip();
  }

  private LocalDate date(String field) {
    try {
      return get(field) == null ? null : LocalDate.parse(get(field));
    } catch (DateTimeException e) {
      throw new InvalidFields(field, "error.field.date");
    }
  }

  public List<Row> getRows() {
    return rows;
  }

  public Map<String, String> getTyped() {
    return typed;
  }

  public PortRule.Kind[] getKinds() {
    return PortRule.Kind.values();
  }

  public PortNumberType[] getTypes() {
    return PortNumberType.values();
  }
}
