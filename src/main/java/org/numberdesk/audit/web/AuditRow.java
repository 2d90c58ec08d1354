package org.numberdesk.audit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.numberdesk.audit.AuditEntry;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.DomainEvent.Change;
import org.numberdesk.shared.Json;
import org.numberdesk.shared.Words;

/**
 * One entry of the trail in words.
 *
 * @param place where what it tells of can be looked at, or null
 */
public record AuditRow(
    long id,
    String when,
    String who,
    String address,
    String organisation,
    String what,
    String thing,
    String place,
    List<Change> changes)
    implements Serializable {

  private static final Map<String, String> PLACES =
      Map.of(
          "registration",
          "/registrations/",
          "number",
          "/numbers/",
          "loa",
          "/loa/",
          "port",
          "/porting/");

  /** Fields whose values have words. */
  private static final Map<String, String> WORDS = Map.of("status", "status.", "role", "Role.");

  /** Where features keep what a move has done, in words. */
  private static final Map<String, String> MOVES =
      Map.of("loa", "loa.done.", "port", "porting.done.");

  static AuditRow of(AuditEntry entry, Map<Long, Organisation> owners, ZoneId zone) {
    Organisation owner = owners.get(entry.getOrganisationId());
    String place = PLACES.get(entry.getSubject());
    return new AuditRow(
        entry.getId(),
        Dates.dateWithYear(entry.getAt().atZone(zone).toLocalDate())
            + ", "
            + Dates.time(entry.getAt(), zone),
        entry.getAccountName() == null ? Words.of("audit.portal") : entry.getAccountName(),
        entry.getAddress() == null ? "" : entry.getAddress(),
        owner == null ? "" : owner.name(),
        words(entry.getAction()),
        entry.getSubjectId(),
        place == null ? null : place + entry.getSubjectId(),
        changes(entry.getChanges()).stream().map(AuditRow::worded).toList());
  }

  /** A field and a state by the words that pages have for them; everything else as it is. */
  private static Change worded(Change change) {
    String field = "audit.field." + change.field();
    return new Change(
        Words.has(field) ? Words.of(field) : change.field(),
        value(change.field(), change.before()),
        value(change.field(), change.after()));
  }

  private static String value(String field, String name) {
    String key = WORDS.getOrDefault(field, "?") + name;
    return name != null && Words.has(key) ? Words.of(key) : name;
  }

  /** An action in words; one that has none of its own is read out as it is. */
  static String words(String action) {
    String key = "audit.action." + action;
    if (Words.has(key)) {
      return Words.of(key);
    }
    int dot = action.indexOf('.');
    String subject = dot < 0 ? action : action.substring(0, dot);
    String move =
        MOVES.getOrDefault(subject, "?")
            + action.substring(dot + 1).replace('-', '_').toUpperCase(Locale.ROOT);
    if (Words.has(move)) {
      return Words.of("audit.move." + subject, lowerFirst(Words.of(move)));
    }
    String plain =
        action
            .replace('.', ' ')
            .replace('-', ' ')
            .replaceAll("([a-z])([A-Z])", "$1 $2")
            .toLowerCase(Locale.ROOT);
    return plain.isEmpty() ? "" : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
  }

  private static String lowerFirst(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  static List<Change> changes(String json) {
    if (json == null) {
      return List.of();
    }
    try {
      return Json.MAPPER.readValue(json, new TypeReference<List<Change>>() {});
    } catch (JsonProcessingException e) {
      return List.of(new Change("?", null, json));
    }
  }
}
