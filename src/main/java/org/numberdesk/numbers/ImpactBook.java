package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.numbers.UsageRepository.Use;

/**
 * What in the contact centre hangs on which numbers, for whatever part of the portal has to say
 * what a date, an outage or a block stops. Asks the database once for a page of numbers; callers
 * have judged already whose numbers they may see.
 */
@ApplicationScoped
@Transactional
public class ImpactBook {

  @Inject private UsageRepository usages;

  /** What stops when none of these numbers of an organisation may send. */
  public Impact of(long organisationId, Collection<String> numbers) {
    Map<UsageKind, Set<String>> things = new EnumMap<>(UsageKind.class);
    for (Use use : usages.listOf(organisationId, numbers)) {
      things.computeIfAbsent(use.kind(), kind -> new HashSet<>()).add(use.thingId());
    }
    return impact(things);
  }

  /** The same for each number by itself; a number nothing uses is not in it. */
  public Map<String, Impact> each(long organisationId, Collection<String> numbers) {
    Map<String, Map<UsageKind, Set<String>>> things = new HashMap<>();
    for (Use use : usages.listOf(organisationId, numbers)) {
      things
          .computeIfAbsent(use.e164(), number -> new EnumMap<>(UsageKind.class))
          .computeIfAbsent(use.kind(), kind -> new HashSet<>())
          .add(use.thingId());
    }
    Map<String, Impact> impacts = new HashMap<>();
    things.forEach((number, kinds) -> impacts.put(number, impact(kinds)));
    return impacts;
  }

  /** The things that use a number, by kind and name, each once. */
  public List<Use> list(long organisationId, String e164) {
    Map<String, Use> once = new HashMap<>();
    usages
        .listOf(organisationId, List.of(e164))
        .forEach(use -> once.putIfAbsent(use.kind() + use.thingId(), use));
    return once.values().stream()
        .sorted(
            java.util.Comparator.comparing(Use::kind)
                .thenComparing(Use::thingName)
                .thenComparing(Use::thingId))
        .toList();
  }

  private static Impact impact(Map<UsageKind, Set<String>> things) {
    Map<UsageKind, Integer> counts = new EnumMap<>(UsageKind.class);
    things.forEach((kind, ids) -> counts.put(kind, ids.size()));
    return new Impact(counts);
  }
}
