package org.numberdesk.porting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.numberdesk.numbers.E164;
import org.numberdesk.shared.Words;

/**
 * What kind of order a text is: whose numbers, of which kind and country, simple or not, and which
 * of them need an order of their own.
 */
public final class PortKind {

  private static final PortRules NAMES = PortRules.delivered();

  /** Features that make a line complex, as carriers name them; anything else counts too. */
  public static final List<String> FEATURES =
      List.of(
          "DSL",
          "HUNT_GROUP",
          "CENTREX",
          "ISDN",
          "REMOTE_CALL_FORWARD",
          "DISTINCTIVE_RING",
          "FOREIGN_EXCHANGE",
          "PORT_PROTECTION");

  private PortKind() {}

  /**
   * Numbers that can move together.
   *
   * @param country ISO code, or null where the number tells none
   */
  public record Group(PortNumberType type, String country, List<String> numbers) {}

  /**
   * Why an order is not simple; none where it is. By 47 CFR 52.35 and its guides: one line, no
   * complex switching, nothing else on the loop.
   */
  public static List<String> complexities(PortText text) {
    List<String> why = new ArrayList<>();
    if (text.numbers().size() > 1) {
      why.add(Words.of("porting.simple.lines", text.numbers().size()));
    }
    if (!text.lineFeatures().isEmpty()) {
      why.add(Words.of("porting.simple.features", String.join(", ", names(text.lineFeatures()))));
    }
    if (text.portType() == PortText.PortType.PARTIAL) {
      why.add(Words.of("porting.simple.partial"));
    }
    if (groups(text).stream().anyMatch(group -> group.type() == PortNumberType.TOLL_FREE)) {
      why.add(Words.of("porting.simple.tollFree"));
    }
    return why;
  }

  static List<String> names(List<String> features) {
    return features.stream()
        .map(
            feature ->
                Words.has("porting.feature." + feature)
                    ? Words.of("porting.feature." + feature)
                    : feature)
        .toList();
  }

  /** The numbers by kind and country, in the order in which they were given. */
  public static List<Group> groups(PortText text) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (String number : text.numbers()) {
      Optional<E164> read = E164.parse(number, null);
      if (read.isPresent()) {
        PortNumberType type = PortNumberType.of(read.get(), Boolean.TRUE.equals(text.wireless()));
        String country = read.get().country().orElse(null);
        groups
            .computeIfAbsent(
                type + " " + country, key -> new Group(type, country, new ArrayList<>()))
            .numbers()
            .add(number);
      }
    }
    return List.copyOf(groups.values());
  }

  static PortNumberType typeOf(PortText text) {
    return groups(text).stream().map(Group::type).findFirst().orElse(null);
  }

  static String countryOf(PortText text) {
    return groups(text).stream()
        .map(Group::country)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(
            () ->
                text.serviceAddress() == null || text.serviceAddress().country() == null
                    ? null
                    : isoCode(text.serviceAddress().country()));
  }

  private static String isoCode(String country) {
    String code = country.strip().toUpperCase(Locale.ROOT);
    return Set.of(Locale.getISOCountries()).contains(code) ? code : null;
  }

  /** The carrier as the rules know it, else as it was written. */
  static String carrierName(String written) {
    String name =
        NAMES
            .carrier(written)
            .map(KnownCarrier::name)
            .orElse(written == null ? "" : written.strip());
    return name.length() > PortFacts.CARRIER_LENGTH
        ? name.substring(0, PortFacts.CARRIER_LENGTH)
        : name;
  }

  static String title(PortText text, String carrier) {
    if (carrier.isEmpty() && text.numbers().isEmpty()) {
      return Words.of("porting.title.new");
    }
    String from = carrier.isEmpty() ? Words.of("porting.title.unknown") : carrier;
    return Words.of("porting.title.order", from, text.numbers().size());
  }
}
