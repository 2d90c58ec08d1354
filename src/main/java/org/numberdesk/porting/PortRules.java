package org.numberdesk.porting;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.numberdesk.shared.Json;

/**
 * All dated facts about dates of ports: those delivered, and those staff added. Of several that
 * reach a case the one cut most closely counts, and of equals the one added last.
 */
public final class PortRules {

  private static final String FILE = "rules.json";

  private final List<PortRule> rules;
  private final List<KnownCarrier> carriers;
  private final Map<String, KnownCarrier> byName = new HashMap<>();

  /** What the portal comes with. */
  public record Delivered(LocalDate checked, List<PortRule> rules, List<KnownCarrier> carriers) {}

  private static final Delivered DELIVERED = read();

  private PortRules(List<PortRule> rules, List<KnownCarrier> carriers) {
    this.rules = List.copyOf(rules);
    this.carriers = List.copyOf(carriers);
    carriers.forEach(carrier -> carrier.plainNames().forEach(name -> byName.put(name, carrier)));
  }

  /** As delivered. */
  public static PortRules delivered() {
    return new PortRules(DELIVERED.rules(), DELIVERED.carriers());
  }

  /** With more rules, which outweigh equal ones that were there before. */
  public PortRules and(Collection<PortRule> more) {
    List<PortRule> all = new ArrayList<>(rules);
    all.addAll(more);
    return new PortRules(all, carriers);
  }

  private static Delivered read() {
    try (InputStream in = PortRules.class.getResourceAsStream(FILE)) {
      return Json.MAPPER.readValue(in, new TypeReference<Delivered>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<PortRule> all() {
    return rules;
  }

  /** Day on which the delivered rules were last checked against their sources. */
  public static LocalDate checked() {
    return DELIVERED.checked();
  }

  /** A carrier by one of its names. */
  public Optional<KnownCarrier> carrier(String name) {
    return name == null
        ? Optional.empty()
        : Optional.ofNullable(byName.get(KnownCarrier.plain(name)));
  }

  /** The names of all carriers known, for whoever types one. */
  public List<String> carrierNames() {
    return carriers.stream().map(KnownCarrier::name).sorted().toList();
  }

  /** The rule of a kind that counts on a day. */
  public Optional<PortRule> best(
      PortRule.Kind kind, String country, String carrier, PortNumberType type, LocalDate day) {
    PortRule best = null;
    for (PortRule rule : rules) {
      if (rule.kind() == kind
          && rule.holdsOn(day)
          && rule.reaches(country, carrier, type)
          && (best == null || rule.weight() >= best.weight())) {
        best = rule;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Hours before the port from which nothing can be changed. */
  public int lockHours(String country, String carrier, PortNumberType type, LocalDate day) {
    return best(PortRule.Kind.LOCK_HOURS, country, carrier, type, day)
        .map(PortRule::number)
        .orElseThrow();
  }
}
