package org.numberdesk.registrations.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.shared.Json;

/**
 * The registration form of one sender type: which fields in which sections, as {@code form.json}
 * describes them. Another sender type, or another field, is a row there.
 */
final class FormLayout {

  private static final Book BOOK = read();

  /** The file. */
  private record Book(Map<String, List<String>> lists, List<Part> sections) {}

  private record Part(String id, boolean rowsFirst, List<FieldDef> fields, List<Rows> rows) {}

  private record Rows(String path, int least, int most, List<FieldDef> fields) {}

  /**
   * One part of the form.
   *
   * @param rowsFirst whether the lists stand before the fields
   */
  record Section(String id, boolean rowsFirst, List<FieldDef> fields, List<RowGroup> groups) {

    /** All its fields, in the order they are shown. */
    List<FieldDef> all() {
      List<FieldDef> rows =
          groups.stream().flatMap(group -> group.rows().stream()).flatMap(List::stream).toList();
      List<FieldDef> all = new ArrayList<>(rowsFirst ? rows : fields);
      all.addAll(rowsFirst ? fields : rows);
      return all;
    }
  }

  /**
   * A list whose elements have fields of their own.
   *
   * @param least how many rows are shown even if empty
   */
  record RowGroup(String path, int least, List<List<FieldDef>> rows) implements Serializable {}

  private final List<Section> sections = new ArrayList<>();
  private final Map<String, FieldDef> fields = new LinkedHashMap<>();
  private final Map<String, String> sectionOf = new LinkedHashMap<>();

  private FormLayout(SenderType type) {
    for (Part part : BOOK.sections()) {
      List<FieldDef> own = part.fields().stream().filter(field -> field.isFor(type)).toList();
      List<RowGroup> groups =
          part.rows() == null ? List.of() : part.rows().stream().map(FormLayout::group).toList();
      Section section = new Section(part.id(), part.rowsFirst(), own, groups);
      sections.add(section);
      for (FieldDef field : section.all()) {
        fields.put(field.path(), field);
        sectionOf.put(field.path(), part.id());
      }
    }
  }

  static FormLayout of(SenderType type) {
    return new FormLayout(type);
  }

  private static Book read() {
    try (InputStream in = FormLayout.class.getResourceAsStream("form.json")) {
      return Json.MAPPER.readValue(in, Book.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RowGroup group(Rows rows) {
    return new RowGroup(
        rows.path(),
        rows.least(),
        IntStream.range(0, rows.most())
            .mapToObj(
                row -> rows.fields().stream().map(field -> field.inRow(rows.path(), row)).toList())
            .toList());
  }

  List<Section> sections() {
    return sections;
  }

  /** What can be chosen from a named list. */
  static List<String> list(String name) {
    return BOOK.lists().get(name);
  }

  /**
   * The field at which something said of a path is shown: the field itself, the first inside it, or
   * the one that holds it.
   */
  Optional<FieldDef> fieldFor(String path) {
    String at = path == null ? "" : SubmissionShape.answerOf(path);
    while (!at.isEmpty()) {
      FieldDef exact = fields.get(at);
      if (exact != null) {
        return Optional.of(exact);
      }
      String inside = at;
      Optional<FieldDef> first =
          fields.values().stream()
              .filter(
                  field ->
                      field.path().startsWith(inside + ".")
                          || field.path().startsWith(inside + "["))
              .findFirst();
      if (first.isPresent()) {
        return first;
      }
      at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
    }
    return Optional.empty();
  }

  /** The section in which a path is answered, or null. */
  String sectionOf(String path) {
    return fieldFor(path).map(field -> sectionOf.get(field.path())).orElse(null);
  }
}
