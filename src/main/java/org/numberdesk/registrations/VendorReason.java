package org.numberdesk.registrations;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.numberdesk.preflight.Catalogue;
import org.numberdesk.preflight.Code;
import org.numberdesk.preflight.VendorCodes;

/**
 * A reason as the portal words it: its own codes by the catalogue, a vendor's by the code of ours
 * that covers it.
 *
 * @param code our code, or null where none covers the vendor's
 * @param topic what the vendor's code is about, or null for one of ours
 * @param message what is wrong, or null where only the topic is known
 * @param fix what mends it, or null
 */
public record VendorReason(String code, String topic, String message, String fix) {

  private static final String VENDOR = "VENDOR:";
  private static final VendorCodes TABLE = VendorCodes.read();

  /** What a reason's code means; empty for a vendor's code that no table knows. */
  public static Optional<VendorReason> of(String given) {
    if (given == null) {
      return Optional.empty();
    }
    if (!given.regionMatches(true, 0, VENDOR, 0, VENDOR.length())) {
      return entry(given).map(found -> own(given, null, found));
    }
    String[] parts = given.split(":", 3);
    if (parts.length < 3) {
      return Optional.empty();
    }
    List<VendorCodes.Row> rows =
        TABLE.rows().stream()
            .filter(row -> row.vendor().equalsIgnoreCase(parts[1]))
            .filter(row -> row.number().equalsIgnoreCase(parts[2].strip()))
            .toList();
    return rows.stream()
        .flatMap(
            row -> row.codes().stream().map(Code::name).limit(1).map(code -> covered(row, code)))
        .flatMap(Optional::stream)
        .findFirst()
        .or(
            () ->
                rows.stream()
                    .findFirst()
                    .map(row -> new VendorReason(null, row.topic(), null, null)));
  }

  private static Optional<VendorReason> covered(VendorCodes.Row row, String code) {
    return entry(code).map(found -> own(code, row.topic(), found));
  }

  private static VendorReason own(String code, String topic, Catalogue.Entry entry) {
    return new VendorReason(code, topic, plain(entry.message()), plain(entry.fix()));
  }

  private static Optional<Catalogue.Entry> entry(String code) {
    return Arrays.stream(Code.values())
        .filter(known -> known.name().equals(code))
        .findFirst()
        .map(Catalogue.delivered()::entry);
  }

  /** The catalogue's words; null where they have slots that only a judgement can fill. */
  private static String plain(String words) {
    return words.indexOf('{') < 0 ? words : null;
  }
}
