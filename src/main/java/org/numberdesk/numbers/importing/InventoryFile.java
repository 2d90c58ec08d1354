package org.numberdesk.numbers.importing;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * An inventory file, read from its first row to its last and never held as a whole (a workbook
 * excepted, which can only be read so, within limits). Blank rows are passed over.
 *
 * <p>Whatever the bytes are, the only exception that tells of them is {@link
 * InventoryFileUnreadable}, from {@link #open}, {@link #hasNext} or {@link #next}. A stream that
 * breaks off is an UncheckedIOException.
 */
public final class InventoryFile implements Iterator<ImportRow>, Closeable {

  private static final int HEAD = 8192;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] UTF8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF16_LITTLE = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] UTF16_BIG = {(byte) 0xFE, (byte) 0xFF};

  private final FileFormat format;
  private final RowSource rows;
  private RowSource.Cells upcoming;
  private boolean looked;

  private InventoryFile(FileFormat format, RowSource rows) {
    this.format = format;
    this.rows = rows;
  }

  /**
   * Opens a file of a format that its content tells.
   *
   * @param saved the organisation's mapping: header to field name ({@link ImportField#column()}),
   *     an empty name for a column to leave out; does not touch JSON
   * @throws InventoryFileUnreadable if it is none of the formats, or has no column for the number
   */
  public static InventoryFile open(InputStream in, Map<String, String> saved) {
    return open(in, null, saved);
  }

  /**
   * Opens a file of a known format.
   *
   * @param format what the file was said to be; null to go by its content
   * @param saved see {@link #open(InputStream, Map)}
   * @throws InventoryFileUnreadable if it is not of that format, or has no column for the number
   */
  public static InventoryFile open(InputStream in, FileFormat format, Map<String, String> saved) {
    InputStream guarded = BrokenStream.guard(in);
    byte[] head = head(guarded);
    if (head.length == 0) {
      throw new InventoryFileUnreadable("numbers.import.file.empty");
    }
    if (startsWith(head, OLE2)) {
      throw new InventoryFileUnreadable("numbers.import.file.oldExcel");
    }
    FileFormat actual = format == null ? sniff(head) : format;
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), guarded);
    return new InventoryFile(
        actual,
        switch (actual) {
          case CSV -> new CsvRows(text(head, whole), saved);
          case JSON -> new JsonRows(whole);
          case XLSX -> new WorkbookRows(whole, saved);
        });
  }

  private static byte[] head(InputStream in) {
    try {
      return in.readNBytes(HEAD);
    } catch (IOException e) {
      throw new IllegalStateException("Failures of the stream are not IOExceptions here", e);
    }
  }

  private static FileFormat sniff(byte[] head) {
    if (startsWith(head, ZIP)) {
      return FileFormat.XLSX;
    }
    for (int i = startsWith(head, UTF8) ? UTF8.length : 0; i < head.length; i++) {
      if (!Character.isWhitespace(head[i])) {
        return head[i] == '{' || head[i] == '[' ? FileFormat.JSON : FileFormat.CSV;
      }
    }
    return FileFormat.CSV;
  }

  private static Reader text(byte[] head, InputStream whole) {
    if (startsWith(head, UTF16_LITTLE)) {
      return new InputStreamReader(past(whole, UTF16_LITTLE), StandardCharsets.UTF_16LE);
    }
    if (startsWith(head, UTF16_BIG)) {
      return new InputStreamReader(past(whole, UTF16_BIG), StandardCharsets.UTF_16BE);
    }
    for (byte b : head) {
      if (b == 0) {
        throw new InventoryFileUnreadable("numbers.import.file.notATable");
      }
    }
    return new ForgivingReader(startsWith(head, UTF8) ? past(whole, UTF8) : whole);
  }

  private static InputStream past(InputStream in, byte[] mark) {
    try {
      in.skipNBytes(mark.length);
      return in;
    } catch (IOException e) {
      throw new IllegalStateException("The mark was seen at the beginning", e);
    }
  }

  private static boolean startsWith(byte[] head, byte[] mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (head[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** What the file turned out to be. */
  public FileFormat format() {
    return format;
  }

  /** The file's own headers; for JSON the properties that are read. */
  public List<String> header() {
    return rows.mapping().header();
  }

  /**
   * What each header was taken for, by the name of the field; headers without meaning are not in
   * it.
   */
  public Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    rows.mapping()
        .columns()
        .forEach((field, column) -> columns.put(header().get(column), field.column()));
    return columns;
  }

  /**
   * Headers or properties that mean nothing here and are left out, as far as the file has been
   * read.
   */
  public List<String> unused() {
    return rows.unused();
  }

  @Override
  public boolean hasNext() {
    if (!looked) {
      upcoming = rows.next();
      looked = true;
    }
    return upcoming != null;
  }

  @Override
  public ImportRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    looked = false;
    return new ImportRow(upcoming.line(), upcoming.texts(), rows.mapping());
  }

  @Override
  public void close() {
    rows.close();
  }
}
