package org.numberdesk.loa.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.numberdesk.loa.LoaField;
import org.numberdesk.loa.LoaRules;
import org.numberdesk.loa.LoaText;
import org.numberdesk.shared.Words;

/** What can be chosen in the forms of a request. */
public class LoaChoices {

  private static final List<String> ZONES =
      ZoneId.getAvailableZoneIds().stream()
          .filter(zone -> zone.matches("(America|Pacific|Atlantic)/[A-Za-z_/]+"))
          .sorted()
          .toList();

  /** The zones of the countries in which letters bring texts. */
  public List<String> getZones() {
    return ZONES;
  }

  public List<SelectItem> getOwnerships() {
    return Arrays.stream(LoaText.Ownership.values())
        .map(one -> new SelectItem(one.name(), Words.of("loa.ownership." + one.name())))
        .toList();
  }

  public List<SelectItem> getKinds() {
    return List.of("BILL", "CSR", "LOA", "OTHER").stream()
        .map(kind -> new SelectItem(kind, Words.of("loa.file." + kind)))
        .toList();
  }

  /** The fields staff can ask about. */
  public List<SelectItem> getFields() {
    return Arrays.stream(LoaField.values())
        .filter(field -> field != LoaField.REGISTRATION)
        .map(field -> new SelectItem(field.path(), Words.of("loa.field." + field.name())))
        .toList();
  }

  /** Why carriers refuse, by group. */
  public List<SelectItem> getReasons() {
    Map<String, List<SelectItem>> groups = new LinkedHashMap<>();
    LoaRules.standard()
        .reasons()
        .forEach(
            reason ->
                groups
                    .computeIfAbsent(reason.group(), group -> new ArrayList<>())
                    .add(new SelectItem(reason.code(), Words.of("loa.reason." + reason.code()))));
    List<SelectItem> items = new ArrayList<>();
    groups.forEach(
        (group, reasons) ->
            items.add(
                new SelectItemGroup(
                    Words.of("loa.reasons." + group),
                    null,
                    false,
                    reasons.toArray(SelectItem[]::new))));
    return items;
  }
}
