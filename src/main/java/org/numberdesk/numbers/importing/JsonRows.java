package org.numberdesk.numbers.importing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Genesys Cloud's answer to {@code GET /api/v2/routing/sms/phonenumbers}: one page object with its
 * {@code entities}, an array of pages, an array of entities, or several of these one after the
 * other, as the vendor's command line prints them. Read token by token; properties that mean
 * nothing here are named once and left out, also those that the vendor adds later.
 */
final class JsonRows implements RowSource {

  private static final String ENTITIES = "entities";
  private static final int MOST_UNUSED = 100;
  private static final int LONGEST_NAME = 100;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(50)
                  .maxNameLength(1_000)
                  .maxNumberLength(1_000)
                  .maxStringLength(100_000)
                  .build())
          .build();

  private static final Map<String, ImportField> PROPERTIES =
      Stream.of(ImportField.values())
          .collect(Collectors.toUnmodifiableMap(ImportField::column, Function.identity()));

  private static final ColumnMapping ALL = all();

  private final JsonParser parser;
  private final Set<String> unused = new LinkedHashSet<>();
  private int ordinal;
  private boolean found;

  /**
   * Begins at the first value.
   *
   * @param in fails with UncheckedIOException if the file breaks off, so that an IOException is
   *     always a matter of content
   */
  JsonRows(InputStream in) {
    try {
      parser = JSON.createParser(in);
    } catch (IOException e) {
      throw new InventoryFileUnreadable(e, "numbers.import.file.brokenJson", 1);
    }
  }

  private static ColumnMapping all() {
    List<String> header = Stream.of(ImportField.values()).map(ImportField::column).toList();
    Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
    Stream.of(ImportField.values()).forEach(field -> columns.put(field, field.ordinal()));
    return new ColumnMapping(header, columns);
  }

  @Override
  public ColumnMapping mapping() {
    return ALL;
  }

  @Override
  public Cells next() {
    try {
      return advance();
    } catch (IOException e) {
      int line = Math.max(1, parser.currentLocation().getLineNr());
      throw new InventoryFileUnreadable(e, "numbers.import.file.brokenJson", line);
    }
  }

  /** Goes on to the next entity, in and out of arrays and pages. */
  private Cells advance() throws IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case START_ARRAY -> found = true;
        case START_OBJECT -> {
          List<String> entity = objectOrPage();
          if (entity != null) {
            return new Cells(++ordinal, entity);
          }
        }
        case FIELD_NAME -> restOfPage();
        case END_ARRAY, END_OBJECT -> {}
        default -> {
          if (parser.getParsingContext().inRoot()) {
            throw new InventoryFileUnreadable("numbers.import.file.noNumbers");
          }
          return new Cells(++ordinal, Collections.nCopies(ALL.header().size(), ""));
        }
      }
    }
    if (!found) {
      throw new InventoryFileUnreadable("numbers.import.file.empty");
    }
    return null;
  }

  /**
   * Reads an entity to its end; null where the object is a page, which is then left at the start of
   * its entities.
   */
  private List<String> objectOrPage() throws IOException {
    boolean outermost = parser.getParsingContext().getParent().inRoot();
    String[] cells = new String[ALL.header().size()];
    List<String> strange = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals(ENTITIES)
          && (value == JsonToken.START_ARRAY || value == JsonToken.VALUE_NULL)) {
        found = true;
        return null;
      }
      ImportField field = PROPERTIES.get(name);
      if (field == null) {
        strange.add(name);
        parser.skipChildren();
      } else {
        cells[field.ordinal()] = cell(value);
      }
    }
    if (outermost && cells[ImportField.PHONE_NUMBER.ordinal()] == null) {
      throw new InventoryFileUnreadable("numbers.import.file.noNumbers");
    }
    found = true;
    strange.forEach(this::noteUnused);
    return Stream.of(cells).map(cell -> cell == null ? "" : cell).toList();
  }

  /** What follows the entities in a page. */
  private void restOfPage() throws IOException {
    String name = parser.currentName();
    if (parser.nextToken() != JsonToken.START_ARRAY || !name.equals(ENTITIES)) {
      parser.skipChildren();
    }
  }

  private String cell(JsonToken value) throws IOException {
    return switch (value) {
      case VALUE_NULL -> null;
      case START_ARRAY -> list();
      case START_OBJECT -> {
        parser.skipChildren();
        yield "{…}";
      }
      default -> parser.getText();
    };
  }

  /** The words of an array, as a cell holds a list. */
  private String list() throws IOException {
    StringBuilder words = new StringBuilder();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken().isStructStart()) {
        parser.skipChildren();
      } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
        words.append(words.isEmpty() ? "" : ",").append(parser.getText());
      }
    }
    return words.toString();
  }

  private void noteUnused(String name) {
    if (unused.size() < MOST_UNUSED) {
      unused.add(name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME));
    }
  }

  @Override
  public List<String> unused() {
    return List.copyOf(unused);
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
