package org.numberdesk.numbers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.numberdesk.numbers.Impact;
import org.numberdesk.numbers.ImpactBook;
import org.numberdesk.numbers.JudgedNumber;
import org.numberdesk.numbers.ListColumn;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.PageClock;

/** Turns a page of numbers into lines of the list, with one question for all of them. */
@ApplicationScoped
public class NumberRows {

  @Inject private OrganisationDirectory organisations;
  @Inject private ImpactBook impacts;
  @Inject private Caller caller;
  @Inject private PageClock clock;

  Page<NumberRow> of(Page<JudgedNumber> found, Set<ListColumn> shown) {
    Map<Long, List<String>> byOwner =
        found.items().stream()
            .map(JudgedNumber::number)
            .collect(
                Collectors.groupingBy(
                    PhoneNumber::organisationId,
                    Collectors.mapping(PhoneNumber::e164, Collectors.toList())));
    Map<Long, Organisation> owners =
        caller.isStaff() ? organisations.map(byOwner.keySet()) : Map.of();
    Map<Long, Map<String, Impact>> impact = new HashMap<>();
    if (shown.contains(ListColumn.USES)) {
      byOwner.forEach((owner, numbers) -> impact.put(owner, impacts.each(owner, numbers)));
    }
    Instant now = clock.now();
    return found.map(
        judged -> {
          PhoneNumber number = judged.number();
          Organisation owner = owners.get(number.organisationId());
          Impact uses =
              impact
                  .getOrDefault(number.organisationId(), Map.of())
                  .getOrDefault(number.e164(), Impact.NONE);
          return NumberRow.of(
              judged, owner == null ? null : owner.name(), more(number, uses, shown), caller, now);
        });
  }

  private static Map<ListColumn, String> more(
      PhoneNumber number, Impact uses, Set<ListColumn> shown) {
    Map<ListColumn, String> more = new EnumMap<>(ListColumn.class);
    for (ListColumn column : shown) {
      String text = text(column, number, uses);
      if (text != null) {
        more.put(column, text);
      }
    }
    return more;
  }

  private static String text(ListColumn column, PhoneNumber number, Impact uses) {
    return switch (column) {
      case WHY, WHO, TYPE, REGISTRATION -> null;
      case SUPPLY -> number.status().name();
      case USES -> uses.words();
      case TAGS -> String.join(", ", number.tags());
      case NOTES -> number.notes();
      case OWNER -> number.owner();
      case SITE -> number.site();
      case COST_CENTRE -> number.costCentre();
      case COUNTRY ->
          number.country() == null
              ? null
              : new Locale("", number.country()).getDisplayCountry(Locale.ENGLISH);
      case CAPABILITIES -> capabilities(number);
      case PURCHASED ->
          number.purchaseDate() == null ? null : Dates.dateWithYear(number.purchaseDate());
      case IMPORTED ->
          number.importedAt() == null
              ? null
              : Dates.dateWithYear(number.importedAt().atZone(ZoneOffset.UTC).toLocalDate());
    };
  }

  /** What a number can do, as far as the inventory says; an empty text where it says nothing. */
  static String capabilities(PhoneNumber number) {
    List<String> known = new ArrayList<>();
    add(known, "numbers.capability.voice", number.supportsVoice());
    add(known, "numbers.capability.sms", number.supportsSms());
    add(known, "numbers.capability.mms", number.supportsMms());
    return String.join(", ", known);
  }

  private static void add(List<String> known, String key, Boolean has) {
    if (Boolean.TRUE.equals(has)) {
      known.add(Words.of(key));
    }
  }
}
