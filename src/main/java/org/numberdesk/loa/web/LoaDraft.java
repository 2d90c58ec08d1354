package org.numberdesk.loa.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.numberdesk.loa.LoaDesk;
import org.numberdesk.loa.LoaField;
import org.numberdesk.loa.LoaRequest;
import org.numberdesk.shared.Causes;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.Words;

/**
 * A form that saves itself when a field is left. What cannot be kept stays as typed with its
 * message; the rest is kept.
 */
public class LoaDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long id;
  private final LoaForm form;
  private final ArrayList<String> marked;
  private long version;
  private final java.util.TreeMap<String, String> errors = new java.util.TreeMap<>();

  LoaDraft(LoaRequest request) {
    id = request.id();
    form = new LoaForm(request.text());
    marked = new ArrayList<>(request.marked());
    version = request.version();
  }

  /** Keeps what can be kept. */
  LoaRequest save(LoaDesk desk) {
    errors.clear();
    LoaRequest kept;
    try {
      kept = desk.update(id, version, form.text());
    } catch (RuntimeException e) {
      InvalidFields refused = Causes.find(e, InvalidFields.class).orElseThrow(() -> e);
      refused.errors().forEach(this::note);
      kept = desk.update(id, version, form.text(desk.get(id).text(), wrong(refused.errors())));
    }
    version = kept.version();
    form.forgetPin();
    return kept;
  }

  private void note(FieldError error) {
    String words = Words.of(error.key(), error.parameters());
    errors.merge(
        plain(error.field()),
        error.field().contains("[") ? at(error) + words : words,
        (one, other) -> one.contains(other) ? one : one + " " + other);
  }

  /** Which line of a list is meant. */
  private String at(FieldError error) {
    int place = Integer.parseInt(error.field().replaceAll("^.*\\[(\\d+)\\].*$", "$1"));
    List<String> lines = form.numbers();
    return error.field().startsWith("numbers") && place < lines.size()
        ? lines.get(place) + ": "
        : "";
  }

  private static String plain(String path) {
    return path.replaceFirst("\\[.*$", "").replaceFirst("^(preferredCutover)\\..*$", "$1");
  }

  private static Set<LoaField> wrong(List<FieldError> errors) {
    return java.util.Arrays.stream(LoaField.values())
        .filter(field -> errors.stream().anyMatch(error -> field.coveredBy(plain(error.field()))))
        .collect(Collectors.toSet());
  }

  void show(List<FieldError> found) {
    errors.clear();
    found.forEach(this::note);
  }

  /** Whether something is typed that could not be kept. */
  boolean held() {
    return !errors.isEmpty();
  }

  /** The message at a field, by its path; null for none. */
  public String error(String path) {
    return errors.get(path);
  }

  /** Whether the field can be changed now. */
  public boolean open(String path) {
    return marked.isEmpty()
        || LoaField.known(path)
            && java.util.Arrays.stream(LoaField.values())
                .filter(field -> field.path().equals(path))
                .anyMatch(field -> marked.stream().anyMatch(field::coveredBy));
  }

  public LoaForm getForm() {
    return form;
  }

  long version() {
    return version;
  }

  boolean narrowed() {
    return !marked.isEmpty();
  }
}
