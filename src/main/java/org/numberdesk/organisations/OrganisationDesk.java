package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.DomainEvent.Change;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;

/** What an organisation says of itself: hours, blackout dates, sites. */
@ApplicationScoped
@Transactional
public class OrganisationDesk {

  private static final int BLACKOUTS = 200;
  private static final int SITES = 200;
  private static final int LONGEST = 366;

  @Inject private OrganisationRepository organisations;
  @Inject private Caller caller;
  @Inject private Event<DomainEvent> events;

  /**
   * A site as it was typed.
   *
   * @param zone id of a zone, or null for the organisation's
   */
  public record SiteForm(
      String name,
      String street,
      String city,
      String region,
      String postalCode,
      String country,
      String zone,
      String contact) {}

  @RequiresPermission(value = Permission.ORGANISATION_VIEW, of = Organisation.class)
  public Organisation get(long id) {
    return find(id);
  }

  /**
   * Changes when an organisation works.
   *
   * @param days what was typed for each day, as {@link OpeningHoursText} reads it
   * @throws InvalidFields at {@code zone} or {@code hours.MONDAY} …
   */
  @RequiresPermission(value = Permission.ORGANISATION_EDIT, of = Organisation.class)
  public void work(long id, long version, String zone, Map<DayOfWeek, String> days) {
    Organisation organisation = find(id);
    organisation.expect(version);
    List<FieldError> errors = new ArrayList<>();
    ZoneId newZone = ProfileFields.zone(zone, "zone", errors);
    if (zone == null) {
      errors.add(FieldError.of("zone", "error.field.required"));
    }
    Map<DayOfWeek, List<OpeningHours.Span>> week = new EnumMap<>(DayOfWeek.class);
    days.forEach(
        (day, text) -> {
          try {
            week.put(day, OpeningHoursText.day(text));
          } catch (IllegalArgumentException e) {
            errors.add(FieldError.of("hours." + day, "organisation.error.hours"));
          }
        });
    ProfileFields.refuse(errors);
    OpeningHours before = organisation.openingHours();
    organisation.work(new OpeningHours(newZone, week));
    tell(
        id,
        "hours",
        new Change("hours", before.toString(), organisation.openingHours().toString()));
  }

  /**
   * Keeps days free of changes.
   *
   * @param last null for the first alone
   * @throws InvalidFields at {@code first}, {@code last} or {@code reason}
   */
  @RequiresPermission(value = Permission.ORGANISATION_EDIT, of = Organisation.class)
  public void blackOut(long id, LocalDate first, LocalDate last, String reason) {
    List<FieldError> errors = new ArrayList<>();
    String why = ProfileFields.text(reason, "reason", BlackoutDate.REASON_LENGTH, errors);
    LocalDate end = last == null ? first : last;
    if (first == null) {
      errors.add(FieldError.of("first", "error.field.required"));
    } else if (end.isBefore(first)) {
      errors.add(FieldError.of("last", "organisation.error.lastBeforeFirst"));
    } else if (first.plusDays(LONGEST).isBefore(end)) {
      errors.add(FieldError.of("last", "organisation.error.tooLong"));
    }
    Organisation organisation = find(id);
    if (organisation.blackoutDates().size() >= BLACKOUTS) {
      errors.add(FieldError.of("first", "organisation.error.tooMany", BLACKOUTS));
    }
    ProfileFields.refuse(errors);
    organisation.blackOut(first, end, why);
    tell(id, "blackout.add", new Change(why, null, first + "/" + end));
  }

  /** Opens days up again. */
  @RequiresPermission(value = Permission.ORGANISATION_EDIT, of = Organisation.class)
  public void release(long id, long blackoutId) {
    Organisation organisation = find(id);
    BlackoutDate date =
        organisation.blackoutDates().stream()
            .filter(one -> one.id() == blackoutId)
            .findFirst()
            .orElseThrow(() -> new NotFound(BlackoutDate.class, blackoutId));
    organisation.release(blackoutId);
    tell(id, "blackout.remove", new Change(date.reason(), date.first() + "/" + date.last(), null));
  }

  /**
   * Adds a site, or changes one.
   *
   * @param siteId null for a new one
   * @throws InvalidFields at {@code site.name}, {@code site.street} …
   */
  @RequiresPermission(value = Permission.ORGANISATION_EDIT, of = Organisation.class)
  public void saveSite(long id, Long siteId, SiteForm form) {
    Organisation organisation = find(id);
    List<FieldError> errors = new ArrayList<>();
    String name = ProfileFields.text(form.name(), "site.name", Site.NAME_LENGTH, errors);
    PostalAddress address = ProfileFields.address(form, "site.", errors);
    ZoneId zone = ProfileFields.zone(form.zone(), "site.zone", errors);
    String contact =
        ProfileFields.optional(form.contact(), "site.contact", Site.CONTACT_LENGTH, errors);
    boolean taken =
        organisation.sites().stream()
            .anyMatch(site -> !site.id().equals(siteId) && same(site.name(), name));
    if (taken) {
      errors.add(FieldError.of("site.name", "organisation.error.siteTaken"));
    }
    if (siteId == null && organisation.sites().size() >= SITES) {
      errors.add(FieldError.of("site.name", "organisation.error.tooMany", SITES));
    }
    ProfileFields.refuse(errors);
    if (siteId == null) {
      organisation.open(name, address, zone, contact);
      tell(id, "site.add", new Change(name, null, address.toString()));
    } else {
      Site site = site(organisation, siteId);
      String before = site.address().toString();
      site.change(name, address, zone, contact);
      tell(id, "site.change", new Change(name, before, address.toString()));
    }
  }

  private static boolean same(String one, String other) {
    return one.toLowerCase(Locale.ROOT)
        .equals(other == null ? null : other.toLowerCase(Locale.ROOT));
  }

  @RequiresPermission(value = Permission.ORGANISATION_EDIT, of = Organisation.class)
  public void removeSite(long id, long siteId) {
    Organisation organisation = find(id);
    Site site = site(organisation, siteId);
    organisation.close(siteId);
    tell(id, "site.remove", new Change(site.name(), site.address().toString(), null));
  }

  private static Site site(Organisation organisation, long siteId) {
    return organisation.site(siteId).orElseThrow(() -> new NotFound(Site.class, siteId));
  }

  private Organisation find(long id) {
    return organisations
        .find(caller.scope(), id)
        .orElseThrow(() -> new NotFound(Organisation.class, id));
  }

  private void tell(long id, String what, Change change) {
    events.fire(new OrganisationChanged(id, what, List.of(change)));
  }
}
