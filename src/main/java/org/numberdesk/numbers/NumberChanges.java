package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.DomainEvent.Change;

/** Changes what people keep of numbers, and tells of each what became different. */
@ApplicationScoped
public class NumberChanges {

  @Inject private PhoneNumberRepository numbers;
  @Inject private Event<DomainEvent> events;
  @Inject private Event<NumbersAffected> affected;

  /**
   * Takes over what is said of some numbers, within the caller's transaction.
   *
   * @param said null for a number that stays as it is
   * @return how many changed
   */
  public int describe(
      Collection<PhoneNumber> changed, Function<PhoneNumber, NumberDescription> said) {
    Map<PhoneNumber, NumberDescription> all = new LinkedHashMap<>();
    Map<PhoneNumber, Map<String, String>> before = new LinkedHashMap<>();
    for (PhoneNumber number : changed) {
      NumberDescription description = said.apply(number);
      if (description != null) {
        all.put(number, description);
        before.put(number, kept(number));
      }
    }
    List<PhoneNumber> different = numbers.describeAll(all);
    different.forEach(
        number ->
            events.fire(
                new NumberDescribed(
                    number.organisationId(),
                    number.e164(),
                    changes(before.get(number), kept(number)))));
    return different.size();
  }

  /** Says when a number was bought; rules that go by it are asked anew. */
  public void bought(PhoneNumber number, LocalDate on) {
    LocalDate before = number.purchaseDate();
    if (!Objects.equals(before, on)) {
      number.bought(on);
      String was = before == null ? "" : before.toString();
      String is = on == null ? "" : on.toString();
      events.fire(
          new NumberDescribed(
              number.organisationId(),
              number.e164(),
              List.of(new Change("purchaseDate", was, is))));
      affected.fire(new NumbersAffected(number.organisationId(), List.of(number.e164())));
    }
  }

  private static Map<String, String> kept(PhoneNumber number) {
    Map<String, String> kept = new LinkedHashMap<>();
    kept.put("label", number.label());
    kept.put("notes", number.notes());
    kept.put("tags", String.join(", ", number.tags()));
    kept.put("owner", number.owner());
    kept.put("site", number.site());
    kept.put("costCentre", number.costCentre());
    return kept;
  }

  private static List<Change> changes(Map<String, String> before, Map<String, String> after) {
    List<Change> changes = new ArrayList<>();
    after.forEach(
        (field, value) -> {
          String was = before.get(field);
          if (!(was == null ? "" : was).equals(value == null ? "" : value)) {
            changes.add(new Change(field, was, value == null ? "" : value));
          }
        });
    return changes;
  }
}
