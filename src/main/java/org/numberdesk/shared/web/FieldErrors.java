package org.numberdesk.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.Words;

/** What this request found wrong, by field; pages show each beside its field. */
@Named
@RequestScoped
public class FieldErrors {

  private final Map<String, String> messages = new LinkedHashMap<>();

  public void add(List<FieldError> errors) {
    errors.forEach(
        error -> messages.putIfAbsent(error.field(), Words.of(error.key(), error.parameters())));
  }

  /** The message at a field, or null. */
  public String of(String field) {
    return messages.get(field);
  }

  /** The message at a field or at the first of its elements, or null. */
  public String under(String field) {
    return messages.entrySet().stream()
        .filter(entry -> entry.getKey().equals(field) || entry.getKey().startsWith(field + "["))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  /** Every message by its field, in the order found. */
  public Map<String, String> getAll() {
    return new LinkedHashMap<>(messages);
  }

  public boolean isAny() {
    return !messages.isEmpty();
  }
}
