package org.numberdesk.numbers.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** What an export is made of. */
public enum ExportFormat {
  CSV("text/csv; charset=utf-8"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mediaType;

  ExportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public static Optional<ExportFormat> of(String name) {
    for (ExportFormat format : values()) {
      if (format.extension().equals(name)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  public String mediaType() {
    return mediaType;
  }

  /** {@code csv}, {@code xlsx}. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Begins a table. */
  public TableFile open(OutputStream out) throws IOException {
    return this == CSV ? new CsvTable(out) : new WorkbookTable(out);
  }
}
