package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Scope;

/**
 * Gathers what the parts of the portal know of some numbers, judges them, and keeps the answers for
 * the lists.
 */
@ApplicationScoped
@Transactional
public class SenderFactBook {

  static final int BATCH = 500;

  @Inject private PhoneNumberRepository numbers;
  @Inject @Any private Instance<SenderFactSource> sources;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * The numbers with their answers, in the order given; one question to each source and
   * organisation. Days are the caller's.
   */
  List<JudgedNumber> judge(Collection<PhoneNumber> asked) {
    return judge(asked, caller.zone());
  }

  private List<JudgedNumber> judge(Collection<PhoneNumber> asked, ZoneId zone) {
    Map<Long, FactSheet> sheets = new HashMap<>();
    asked.stream()
        .collect(
            Collectors.groupingBy(
                PhoneNumber::organisationId,
                Collectors.mapping(PhoneNumber::e164, Collectors.toList())))
        .forEach(
            (organisation, addresses) -> sheets.put(organisation, sheet(organisation, addresses)));
    Instant now = clock.instant();
    return asked.stream()
        .map(
            number -> judge(number, sheets.get(number.organisationId()).of(number, now), now, zone))
        .toList();
  }

  private static JudgedNumber judge(
      PhoneNumber number, SenderFacts facts, Instant now, ZoneId zone) {
    return new JudgedNumber(
        number,
        Sendability.of(facts, SenderRequirements.standard(), now, zone),
        facts.governing(now).orElse(null));
  }

  /** All that is known of a number. */
  SenderFacts facts(PhoneNumber number) {
    return sheet(number.organisationId(), List.of(number.e164())).of(number, clock.instant());
  }

  private FactSheet sheet(long organisation, List<String> addresses) {
    FactSheet sheet = new FactSheet();
    sources.forEach(source -> source.contribute(organisation, addresses, sheet));
    return sheet;
  }

  void follow(@Observes NumbersAffected event) {
    List<String> addresses = List.copyOf(event.numbers());
    for (int from = 0; from < addresses.size(); from += BATCH) {
      keep(
          numbers.all(
              Scope.of(event.organisationId()),
              addresses.subList(from, Math.min(from + BATCH, addresses.size()))));
    }
  }

  /**
   * Judges and keeps the answers. Days are those of UTC, so that what is kept does not depend on
   * who caused it.
   */
  public void keep(Collection<PhoneNumber> changed) {
    Instant now = clock.instant();
    judge(changed, ZoneOffset.UTC)
        .forEach(judged -> judged.number().answered(judged.answer(), judged.filing(now)));
  }

  /**
   * Judges the numbers whose answer time alone may have changed.
   *
   * @return whether there are more
   */
  boolean recheck() {
    List<PhoneNumber> due = numbers.listToRecheck(clock.instant(), BATCH);
    keep(due);
    return due.size() == BATCH;
  }
}
