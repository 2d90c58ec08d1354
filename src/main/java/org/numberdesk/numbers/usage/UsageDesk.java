package org.numberdesk.numbers.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.numberdesk.numbers.E164;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.numbers.UsageRepository;
import org.numberdesk.numbers.UsageRepository.Read;
import org.numberdesk.numbers.UsageRepository.Use;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.InvalidFields;

/** Takes over what the contact centre says of where its numbers are used. */
@ApplicationScoped
@Transactional
public class UsageDesk {

  /** Names that matched no number and are shown. */
  private static final int SHOWN = 20;

  @Inject private UsageRepository usages;
  @Inject private PhoneNumberRepository numbers;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /**
   * What a read brought.
   *
   * @param things queues, flows and their like that use a number
   * @param numbers how many numbers they use
   */
  public record Taken(UsageSource source, int things, int numbers) implements Serializable {}

  /**
   * What some files brought.
   *
   * @param unmatched numbers or ids that are not in the inventory and cannot be told to be numbers,
   *     the first of them
   * @param unknown objects that come from none of the five reads
   */
  public record Outcome(List<Taken> taken, List<String> unmatched, int unknown)
      implements Serializable {}

  /**
   * Takes some files over. Each read among them replaces what the same read said before, so all
   * pages of one belong together.
   *
   * @throws InvalidFields at {@code file} where one is not JSON or none comes from one of the reads
   */
  @RequiresPermission(Permission.NUMBERS_IMPORT)
  public Outcome read(List<byte[]> files) {
    Long organisation = caller.organisationId();
    if (organisation == null) {
      throw new InvalidFields("organisation", "registrations.error.organisationNeeded");
    }
    UsageFile all = new UsageFile();
    try {
      for (byte[] file : files) {
        all.read(file);
      }
    } catch (IOException e) {
      throw new InvalidFields("file", "numbers.usage.error.json");
    }
    if (all.sources().isEmpty()) {
      throw new InvalidFields("file", "numbers.usage.error.unknown");
    }
    return take(organisation, all);
  }

  private Outcome take(long organisation, UsageFile file) {
    Map<String, String> known = known(organisation, file.found());
    Map<UsageSource, Map<String, Use>> uses = new LinkedHashMap<>();
    file.sources().forEach(source -> uses.put(source, new LinkedHashMap<>()));
    Set<String> unmatched = new LinkedHashSet<>();
    for (UsageFile.Found found : file.found()) {
      Optional<String> number = number(found.references(), known);
      if (number.isEmpty()) {
        unmatched.addAll(found.references());
      } else {
        Use use = new Use(number.get(), found.kind(), found.thingId(), found.thingName());
        uses.get(found.source()).put(use.e164() + use.kind() + use.thingId(), use);
      }
    }
    Instant now = clock.instant();
    List<Taken> taken = new ArrayList<>();
    uses.forEach(
        (source, of) -> {
          usages.replace(organisation, source.name(), of.values(), now, caller.getDisplayName());
          taken.add(taken(source, of.values()));
        });
    events.fire(new UsageRead(organisation, List.copyOf(taken)));
    return new Outcome(taken, unmatched.stream().limit(SHOWN).toList(), file.unknown());
  }

  private static Taken taken(UsageSource source, Collection<Use> uses) {
    Set<String> things = new HashSet<>();
    Set<String> addresses = new HashSet<>();
    uses.forEach(
        use -> {
          things.add(use.kind() + use.thingId());
          addresses.add(use.e164());
        });
    return new Taken(source, things.size(), addresses.size());
  }

  /** What the inventory calls each reference: by address, or by the contact centre's own id. */
  private Map<String, String> known(long organisation, List<UsageFile.Found> found) {
    Set<String> references = new HashSet<>();
    found.forEach(one -> references.addAll(one.references()));
    return new HashMap<>(numbers.listByReference(Scope.of(organisation), references));
  }

  /** A number that the inventory does not have yet is kept by its address. */
  private static Optional<String> number(Set<String> references, Map<String, String> known) {
    return references.stream()
        .filter(known::containsKey)
        .findFirst()
        .map(known::get)
        .or(
            () ->
                references.stream()
                    .filter(text -> text.startsWith("+"))
                    .flatMap(text -> E164.parse(text, null).stream())
                    .map(E164::value)
                    .findFirst());
  }

  /** When each read was last taken over. */
  @RequiresPermission(Permission.NUMBERS_VIEW)
  public Map<String, Read> reads() {
    return caller.organisationId() == null ? Map.of() : usages.reads(caller.organisationId());
  }
}
