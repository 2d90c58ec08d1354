package org.numberdesk.numbers.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Separated values, as spreadsheets and programs write them: the separator is whichever of comma,
 * semicolon and tab the header line has most of; Excel's {@code sep=} line is honoured; quotes may
 * hold line breaks.
 */
final class CsvRows implements RowSource {

  private static final int LONGEST_HEADER = 32_768;
  private static final int MOST_COLUMNS = 256;
  private static final String EXCEL_SEPARATOR = "sep=";
  private static final char[] SEPARATORS = {',', ';', '\t'};

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final ColumnMapping mapping;
  private final int linesBefore;
  private int line;

  /**
   * Reads the header.
   *
   * @param text fails with UncheckedIOException if the file breaks off, so that an IOException is
   *     always a matter of content
   */
  CsvRows(Reader text, Map<String, String> saved) {
    BufferedReader reader = new BufferedReader(text, LONGEST_HEADER);
    try {
      String first = firstLine(reader);
      boolean told =
          first.regionMatches(true, 0, EXCEL_SEPARATOR, 0, EXCEL_SEPARATOR.length())
              && first.strip().length() == EXCEL_SEPARATOR.length() + 1;
      char separator = told ? first.charAt(EXCEL_SEPARATOR.length()) : separator(first);
      if (told) {
        reader.readLine();
      }
      linesBefore = told ? 1 : 0;
      parser =
          CSVParser.parse(
              reader,
              CSVFormat.DEFAULT
                  .builder()
                  .setDelimiter(separator)
                  .setIgnoreEmptyLines(false)
                  .setTrailingData(true)
                  .get());
    } catch (IOException | IllegalArgumentException e) {
      throw new InventoryFileUnreadable(e, "numbers.import.file.notATable");
    }
    records = parser.iterator();
    Cells header = next();
    if (header == null) {
      throw new InventoryFileUnreadable("numbers.import.file.empty");
    }
    if (header.texts().size() > MOST_COLUMNS) {
      throw new InventoryFileUnreadable("numbers.import.file.tooManyColumns", MOST_COLUMNS);
    }
    mapping = ColumnMapping.of(header.texts().stream().map(CellText::header).toList(), saved);
  }

  /** The first line as it stands, still to be read; line breaks within quotes do not end it. */
  private static String firstLine(BufferedReader reader) throws IOException {
    reader.mark(LONGEST_HEADER);
    StringBuilder line = new StringBuilder();
    boolean quoted = false;
    int c = reader.read();
    while (c >= 0 && (quoted || (c != '\n' && c != '\r')) && line.length() < LONGEST_HEADER - 1) {
      quoted ^= c == '"';
      line.append((char) c);
      c = reader.read();
    }
    reader.reset();
    return line.toString();
  }

  private static char separator(String header) {
    char best = SEPARATORS[0];
    int most = 0;
    for (char separator : SEPARATORS) {
      int count = 0;
      boolean quoted = false;
      for (char c : header.toCharArray()) {
        quoted ^= c == '"';
        count += !quoted && c == separator ? 1 : 0;
      }
      if (count > most) {
        most = count;
        best = separator;
      }
    }
    return best;
  }

  @Override
  public ColumnMapping mapping() {
    return mapping;
  }

  @Override
  public Cells next() {
    try {
      while (true) {
        line = (int) parser.getCurrentLineNumber() + 1 + linesBefore;
        if (!records.hasNext()) {
          return null;
        }
        List<String> cells = new ArrayList<>(records.next().toList());
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          return new Cells(line, cells);
        }
      }
    } catch (UncheckedIOException e) {
      if (e instanceof BrokenStream) {
        throw e;
      }
      throw new InventoryFileUnreadable(e, "numbers.import.file.openQuote", line);
    }
  }

  @Override
  public List<String> unused() {
    return mapping.unused();
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
