package org.numberdesk.preflight;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.numbers.SenderType;

/**
 * Which of the vendors' documented reasons each code covers, and which are not covered and why:
 * {@code vendor-codes.csv}, one line a reason.
 */
public final class VendorCodes {

  /**
   * One documented reason.
   *
   * @param program {@code 10dlc-brand}, {@code 10dlc-campaign}, {@code toll-free} or {@code
   *     short-code}
   * @param number the vendor's code; empty where it only gives words
   * @param topic what it is about, in two or three words of our own
   * @param codes our codes that find it before filing
   * @param reason why none does; empty where one does
   */
  public record Row(
      String vendor,
      String program,
      String number,
      String topic,
      List<Code> codes,
      String reason) {}

  private final List<Row> rows = new ArrayList<>();

  private VendorCodes() {}

  /** Reads the table. */
  public static VendorCodes read() {
    VendorCodes table = new VendorCodes();
    try (InputStream in = VendorCodes.class.getResourceAsStream("vendor-codes.csv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> table.rows.add(row(line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private static Row row(String line) {
    String[] cells = line.split(";", -1);
    if (cells.length != 6) {
      throw new IllegalStateException("six cells expected: " + line);
    }
    List<Code> codes =
        cells[4].isBlank()
            ? List.of()
            : Arrays.stream(cells[4].split(" ")).map(Code::valueOf).toList();
    return new Row(cells[0], cells[1], cells[2], cells[3], codes, cells[5]);
  }

  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /**
   * The numbered codes under which the vendors report a reason in the programme of a sender type.
   */
  public List<VendorCode> of(Code code, SenderType type) {
    Set<VendorCode> found = new LinkedHashSet<>();
    for (Row row : rows) {
      if (!row.number().isEmpty() && row.codes().contains(code) && concerns(row.program(), type)) {
        found.add(new VendorCode(row.vendor(), row.number()));
      }
    }
    return List.copyOf(found);
  }

  private static boolean concerns(String program, SenderType type) {
    if (type == SenderType.TOLL_FREE) {
      return program.equals("toll-free");
    }
    if (type == SenderType.SHORT_CODE) {
      return program.equals("short-code");
    }
    return type == SenderType.TEN_DLC && program.startsWith("10dlc");
  }
}
