package org.numberdesk.porting;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.numberdesk.shared.DomainEvent.Change;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.Json;

/** Which fields of a text differ, and which of them may. A field is a property of the text. */
final class MarkedFields {

  private static final String PIN = "pin";

  private MarkedFields() {}

  /** Every property of a text, the secret too. */
  static Set<String> all() {
    Set<String> names = new java.util.TreeSet<>();
    tree(PortText.empty()).fieldNames().forEachRemaining(names::add);
    names.add(PIN);
    return names;
  }

  /** The property a path begins with: {@code serviceAddress.city} is of {@code serviceAddress}. */
  static String property(String path) {
    return path.split("[.\\[]", 2)[0];
  }

  /** What is changed although nobody asked for it. */
  static List<FieldError> beyond(PortText before, PortText after, List<String> marked) {
    Set<String> may = marked.stream().map(MarkedFields::property).collect(Collectors.toSet());
    return differing(before, after).stream()
        .filter(field -> !may.contains(field))
        .map(field -> FieldError.of(field, "porting.error.notMarked"))
        .toList();
  }

  private static List<String> differing(PortText before, PortText after) {
    JsonNode old = tree(before);
    JsonNode fresh = tree(after);
    List<String> fields = new ArrayList<>();
    for (Iterator<String> names = fresh.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!fresh.path(name).equals(old.path(name))) {
        fields.add(name);
      }
    }
    if (after.pin() != null) {
      fields.add(PIN);
    }
    return fields;
  }

  /** For the trail: what was and what is; of the secret only that it was written. */
  static List<Change> changes(PortText before, PortText after) {
    return differing(before, after).stream()
        .map(
            field ->
                field.equals(PIN)
                    ? new Change(PIN, null, null)
                    : new Change(
                        field, plain(tree(before).path(field)), plain(tree(after).path(field))))
        .toList();
  }

  private static String plain(JsonNode node) {
    return node.isNull() || node.isMissingNode()
        ? null
        : node.isValueNode() ? node.asText() : node.toString();
  }

  private static JsonNode tree(PortText text) {
    return Json.MAPPER.valueToTree(text);
  }
}
