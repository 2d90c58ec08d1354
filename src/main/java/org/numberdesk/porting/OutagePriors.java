package org.numberdesk.porting;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.numberdesk.shared.Json;

/**
 * What is believed of outages before the portal has cut-overs of its own; dated data with sources.
 */
final class OutagePriors {

  private static final String FILE = "outages.json";

  /** Which outage is meant. */
  enum Kind {
    VOICE,
    /** texts that move with the calls, by their own routing record */
    SMS,
    /** texts that were hosted before, so that the calls move alone */
    SMS_PRE_HOSTED
  }

  /**
   * One belief.
   *
   * @param carrier the losing carrier whose documentation says so, or null for all
   * @param type null for all
   * @param source where it is from
   */
  record Prior(Kind kind, String carrier, PortNumberType type, Quantiles quantiles, String source) {

    boolean reaches(Kind asked, String ofCarrier, PortNumberType ofType) {
      return kind == asked
          && (carrier == null || carrier.equals(ofCarrier))
          && (type == null || type == ofType);
    }

    int weight() {
      return (carrier == null ? 0 : 2) + (type == null ? 0 : 1);
    }
  }

  private static final List<Prior> PRIORS = read();

  private OutagePriors() {}

  private static List<Prior> read() {
    try (InputStream in = OutagePriors.class.getResourceAsStream(FILE)) {
      return Json.MAPPER.readValue(in, new TypeReference<List<Prior>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The belief that fits most closely. */
  static Prior of(Kind kind, String carrier, PortNumberType type) {
    return PRIORS.stream()
        .filter(prior -> prior.reaches(kind, carrier, type))
        .max(java.util.Comparator.comparingInt(Prior::weight))
        .orElseThrow();
  }
}
