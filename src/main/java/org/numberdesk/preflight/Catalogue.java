package org.numberdesk.preflight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.numberdesk.numbers.SenderType;

/**
 * What every code means: how heavy it is, whose rule it is, since when it holds for which sender
 * type, the words shown and the wording handed over. Read once from {@code catalogue.json}; the
 * vendors' own codes come from {@code vendor-codes.csv}.
 */
public final class Catalogue {

  /**
   * One code.
   *
   * @param forbidden whether no edit helps
   * @param since first day on which the rule holds
   * @param sinceFor sender types for which it holds from another day
   * @param source whose rule it is
   * @param message what is wrong; slots in braces
   * @param fix what to do
   * @param insert wording to hand over; null where there is none
   */
  public record Entry(
      Code code,
      Severity severity,
      boolean forbidden,
      LocalDate since,
      Map<SenderType, LocalDate> sinceFor,
      String source,
      String message,
      String fix,
      String insert) {

    /** The first day on which the rule holds for a sender type. */
    public LocalDate since(SenderType type) {
      return type == null ? since : sinceFor.getOrDefault(type, since);
    }
  }

  private static final class Loaded {
    static final Catalogue CATALOGUE = new Catalogue();
  }

  private final Map<Code, Entry> entries = new EnumMap<>(Code.class);
  private final List<YearMonth> editions = new ArrayList<>();
  private final Map<String, String> fields = new HashMap<>();
  private final VendorCodes vendorCodes = VendorCodes.read();

  private Catalogue() {
    JsonNode root = read();
    root.get("editions").forEach(edition -> editions.add(YearMonth.parse(edition.asText())));
    root.get("fields")
        .fields()
        .forEachRemaining(f -> fields.put(f.getKey(), f.getValue().asText()));
    root.get("codes").forEach(this::add);
  }

  /** The catalogue delivered with the program. */
  public static Catalogue delivered() {
    return Loaded.CATALOGUE;
  }

  private static JsonNode read() {
    try (InputStream in = Catalogue.class.getResourceAsStream("catalogue.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(JsonNode node) {
    Map<SenderType, LocalDate> sinceFor = new EnumMap<>(SenderType.class);
    node.path("sinceFor")
        .fields()
        .forEachRemaining(
            f ->
                sinceFor.put(
                    SenderType.valueOf(f.getKey()), LocalDate.parse(f.getValue().asText())));
    Entry entry =
        new Entry(
            Code.valueOf(node.get("code").asText()),
            Severity.valueOf(node.get("severity").asText()),
            node.path("forbidden").asBoolean(),
            LocalDate.parse(node.get("since").asText()),
            sinceFor,
            node.get("source").asText(),
            node.get("message").asText(),
            node.get("fix").asText(),
            node.path("insert").asText(null));
    entries.put(entry.code(), entry);
  }

  public Entry entry(Code code) {
    return Optional.ofNullable(entries.get(code))
        .orElseThrow(() -> new IllegalStateException("the catalogue lacks " + code));
  }

  /** All codes in the order of the form. */
  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** What a field is called to a person; {@code campaign.samples[1]} by its list's name. */
  public String field(String path) {
    int index = path.indexOf('[');
    String name = fields.get(index < 0 ? path : path.substring(0, index));
    return name == null ? "This field" : name;
  }

  /** The vendors' codes for a reason in the programme a sender type belongs to. */
  public List<VendorCode> vendorCodes(Code code, SenderType type) {
    return vendorCodes.of(code, type);
  }

  /** The edition of the rules that was in force on a day, {@code 2026-11}. */
  public String edition(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    YearMonth found = editions.get(0);
    for (YearMonth edition : editions) {
      if (!edition.isAfter(month)) {
        found = edition;
      }
    }
    return found.toString();
  }
}
