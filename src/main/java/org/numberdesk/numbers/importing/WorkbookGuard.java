package org.numberdesk.numbers.importing;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a workbook before it is read. The reading library makes a row as wide as its cell
 * addresses say and copies formulas for each cell they are shared with, so that a file of a few
 * kilobytes could take all memory or hours; and what is zipped may be a thousand times larger than
 * the file. Each part is walked with the library's own zip and XML readers, so that neither can see
 * what the other does not.
 */
final class WorkbookGuard {

  private static final int MOST_PARTS = 1_000;
  private static final long MOST_INFLATED = 128L << 20;
  private static final int MOST_COLUMNS = 256;
  private static final int LONGEST_FORMULA = 8_192;
  private static final long MOST_FORMULA_WORK = 1_000_000_000L;

  private static final XMLInputFactory XML = xml();

  private long inflated;
  private long cells;
  private long arrayFormulas;
  private long sharedFormulas;
  private long longestFormula;
  private boolean inFormula;
  private long formula;

  private WorkbookGuard() {}

  private static XMLInputFactory xml() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * Passes a workbook that can be read in bounded time and memory.
   *
   * @throws InventoryFileUnreadable if this one cannot, or is no zip file
   */
  static void check(byte[] workbook) {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get()) {
      WorkbookGuard guard = new WorkbookGuard();
      int parts = 0;
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        if (++parts > MOST_PARTS) {
          throw new InventoryFileUnreadable("numbers.import.file.brokenWorkbook");
        }
        try (InputStream in = zip.getInputStream(part)) {
          guard.walk(in);
        }
      }
    } catch (IOException e) {
      throw new InventoryFileUnreadable(e, "numbers.import.file.brokenWorkbook");
    }
  }

  /**
   * Goes as far as the part is XML; the library gets no farther. Pictures end at once, drawings of
   * old comments where they stop being well-formed.
   */
  private void walk(InputStream part) {
    if (part == null) {
      return;
    }
    try {
      XMLStreamReader reader = XML.createXMLStreamReader(new Counted(part));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> started(reader);
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            if (inFormula) {
              formula += reader.getTextLength();
            }
          }
          case XMLStreamConstants.END_ELEMENT -> ended(reader);
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      inFormula = false;
    } catch (UncheckedStreamException e) {
      throw new InventoryFileUnreadable(e, "numbers.import.file.brokenWorkbook");
    }
    if (inflated > MOST_INFLATED) {
      throw new InventoryFileUnreadable("numbers.import.file.tooLarge", MOST_INFLATED >> 20);
    }
  }

  private void started(XMLStreamReader reader) {
    if ("c".equals(reader.getLocalName())) {
      cells++;
      if (column(reader.getAttributeValue(null, "r")) > MOST_COLUMNS) {
        throw new InventoryFileUnreadable("numbers.import.file.tooManyColumns", MOST_COLUMNS);
      }
      weigh();
    } else if ("f".equals(reader.getLocalName())) {
      String type = reader.getAttributeValue(null, "t");
      arrayFormulas += "array".equals(type) ? 1 : 0;
      sharedFormulas += "shared".equals(type) ? 1 : 0;
      inFormula = true;
    }
  }

  private void ended(XMLStreamReader reader) {
    if (inFormula && "f".equals(reader.getLocalName())) {
      inFormula = false;
      longestFormula = Math.max(longestFormula, formula);
      formula = 0;
      weigh();
    }
  }

  /**
   * The library looks through all array formulas for each cell, and builds a shared one anew, piece
   * by piece, for each.
   */
  private void weigh() {
    if (longestFormula > LONGEST_FORMULA
        || arrayFormulas * cells > MOST_FORMULA_WORK
        || sharedFormulas * longestFormula * longestFormula > MOST_FORMULA_WORK) {
      throw new InventoryFileUnreadable("numbers.import.file.formulas");
    }
  }

  /**
   * The column of an address as A1, counted from 1; anything that is no address counts as far out.
   */
  private static int column(String address) {
    if (address == null) {
      return 1;
    }
    int column = 0;
    for (int i = 0; i < address.length() && column <= MOST_COLUMNS; i++) {
      char c = address.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        column = column * 26 + c - 'A' + 1;
      } else {
        return c >= '0' && c <= '9' && i > 0 ? column : Integer.MAX_VALUE;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** Counts what comes out of all parts together. */
  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      return count(super.read(), 1);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      return count(read, read);
    }

    private int count(int read, int bytes) throws IOException {
      inflated += read < 0 ? 0 : bytes;
      if (inflated > MOST_INFLATED) {
        throw new IOException("Larger than a workbook of numbers can be");
      }
      return read;
    }
  }
}
