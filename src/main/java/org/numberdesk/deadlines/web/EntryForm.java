package org.numberdesk.deadlines.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.numberdesk.deadlines.ConditionEntry;
import org.numberdesk.deadlines.DatePrecision;
import org.numberdesk.deadlines.DeadlineEntry;

/** A dated rule as the fields of a form. */
final class EntryForm {

  private EntryForm() {}

  static Map<String, String> of(DeadlineEntry entry) {
    Map<String, String> form = new HashMap<>();
    form.put("id", entry.id());
    form.put("date", entry.date());
    form.put(
        "precision",
        entry.datePrecision() == null ? DatePrecision.DAY.name() : entry.datePrecision());
    form.put("dateNote", entry.dateNote());
    form.put("jurisdiction", entry.jurisdiction());
    form.put("senders", String.join(", ", entry.senderTypes()));
    form.put("title", entry.title());
    form.put("whatChanges", entry.whatChanges());
    form.put("whoIsAffected", entry.whoIsAffected());
    form.put("consequence", entry.consequence());
    form.put("status", entry.status().toUpperCase(Locale.ROOT).replace(' ', '_'));
    form.put("source", entry.source());
    form.put("confidence", entry.confidence().toUpperCase(Locale.ROOT));
    form.put("also", String.join("\n", entry.also()));
    form.put("checked", entry.checked());
    ConditionEntry condition = entry.condition();
    form.put("countries", String.join(", ", condition.countries()));
    form.put("registration", condition.registered().name());
    form.put("boughtFrom", condition.boughtFrom());
    form.put("boughtBefore", condition.boughtBefore());
    form.put("note", condition.note());
    return form;
  }

  static DeadlineEntry entry(
      String key, Map<String, String> form, Map<String, Boolean> flags, List<String> types) {
    return new DeadlineEntry(
        key == null ? text(form, "id") : key,
        text(form, "date"),
        text(form, "precision"),
        text(form, "dateNote"),
        text(form, "jurisdiction"),
        list(form, "senders", "[,\\s]+"),
        text(form, "title"),
        text(form, "whatChanges"),
        text(form, "whoIsAffected"),
        text(form, "consequence"),
        text(form, "status"),
        text(form, "source"),
        text(form, "confidence"),
        list(form, "also", "\\s+"),
        List.of(),
        text(form, "checked"),
        Boolean.TRUE.equals(flags.get("blocks")),
        condition(form, flags, types));
  }

  static ConditionEntry condition(
      Map<String, String> form, Map<String, Boolean> flags, List<String> types) {
    return new ConditionEntry(
        types,
        list(form, "countries", "[,\\s]+").stream()
            .map(one -> one.toUpperCase(Locale.ROOT))
            .toList(),
        Boolean.TRUE.equals(flags.get("unknownToo")),
        text(form, "registration"),
        text(form, "boughtFrom"),
        text(form, "boughtBefore"),
        Boolean.TRUE.equals(flags.get("nobody")),
        text(form, "note"));
  }

  private static String text(Map<String, String> form, String field) {
    String given = form.get(field);
    return given == null || given.isBlank() ? null : given.strip();
  }

  private static List<String> list(Map<String, String> form, String field, String apart) {
    String given = text(form, field);
    return given == null ? List.of() : Arrays.asList(given.split(apart));
  }
}
