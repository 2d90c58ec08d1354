package org.numberdesk.numbers.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The first visible sheet of a workbook. A telephone number kept as a number is exact, since Excel
 * keeps 15 digits and E.164 has no more; one that was rounded before it became text stays as it is
 * and is refused later.
 */
final class WorkbookRows implements RowSource {

  private static final int MOST_BYTES = 20 << 20;
  private static final int MOST_DIGITS = 15;
  private static final int MOST_ZEROS = 20;
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

  private final ReadableWorkbook workbook;
  private final Iterator<Row> rows;
  private final ColumnMapping mapping;

  WorkbookRows(InputStream in, Map<String, String> saved) {
    try {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new InventoryFileUnreadable("numbers.import.file.tooLarge", MOST_BYTES >> 20);
      }
      WorkbookGuard.check(bytes);
      workbook = open(bytes);
      rows = sheet().openStream().iterator();
    } catch (IOException | ExcelReaderException | IllegalStateException e) {
      throw broken(e);
    }
    Cells header = next();
    if (header == null) {
      throw new InventoryFileUnreadable("numbers.import.file.empty");
    }
    mapping = ColumnMapping.of(header.texts().stream().map(CellText::header).toList(), saved);
  }

  /** With the formats, by which dates are known; without them where the workbook has none. */
  private static ReadableWorkbook open(byte[] bytes) throws IOException {
    try {
      return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
    } catch (ExcelReaderException e) {
      return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(false, true));
    } catch (NullPointerException e) {
      // the reader takes for granted that each part of the package says what it is for
      throw new IOException(e);
    }
  }

  private Sheet sheet() {
    return workbook
        .getSheets()
        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
        .findFirst()
        .orElseThrow(() -> new InventoryFileUnreadable("numbers.import.file.empty"));
  }

  private static InventoryFileUnreadable broken(Exception cause) {
    return new InventoryFileUnreadable(cause, "numbers.import.file.brokenWorkbook");
  }

  @Override
  public ColumnMapping mapping() {
    return mapping;
  }

  /**
   * The library meets broken content with whatever exception comes first, hence the width of the
   * net.
   */
  @Override
  public Cells next() {
    try {
      while (rows.hasNext()) {
        Row row = rows.next();
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
          texts.add(text(row.getCell(i)));
        }
        if (texts.stream().anyMatch(text -> !text.isBlank())) {
          return new Cells(row.getRowNum(), texts);
        }
      }
      return null;
    } catch (RuntimeException e) {
      throw broken(e);
    }
  }

  private static String text(Cell cell) {
    if (cell == null || cell.getValue() == null) {
      return "";
    }
    if (!(cell.getValue() instanceof BigDecimal number)) {
      return cell.getValue().toString();
    }
    if (cell.getType() == CellType.NUMBER
        && isDateFormat(cell.getDataFormatString())
        && number.signum() > 0
        && number.compareTo(LAST_DAY) <= 0) {
      return cell.asDate().toLocalDate().toString();
    }
    boolean exact =
        Math.abs((long) number.scale()) <= MOST_ZEROS
            && number.stripTrailingZeros().precision() <= MOST_DIGITS;
    return exact ? number.stripTrailingZeros().toPlainString() : cell.getRawValue();
  }

  /**
   * Whether a number format shows a day or a year, outside of quoted words and bracketed colours.
   */
  private static boolean isDateFormat(String format) {
    if (format == null) {
      return false;
    }
    char closing = 0;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (closing != 0) {
        closing = c == closing ? 0 : closing;
      } else if (c == '"' || c == '[') {
        closing = c == '[' ? ']' : '"';
      } else if (c == '\\' || c == '_') {
        i++;
      } else if ("yYdD".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<String> unused() {
    return mapping.unused();
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
