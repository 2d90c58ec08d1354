package org.numberdesk.organisations.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be chosen for a time zone and for a country. */
@Named
@ApplicationScoped
public class Zones {

  private final List<String> all =
      ZoneId.getAvailableZoneIds().stream()
          .filter(id -> id.indexOf('/') > 0)
          .filter(id -> !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
          .sorted()
          .toList();

  private final List<Country> countries =
      Stream.of(Locale.getISOCountries())
          .map(code -> new Country(code, new Locale.Builder().setRegion(code).build()))
          .sorted(java.util.Comparator.comparing(Country::name))
          .toList();

  /** A country by its code. */
  public record Country(String code, String name) {

    Country(String code, Locale place) {
      this(code, place.getDisplayCountry(Locale.ENGLISH));
    }
  }

  public List<String> getAll() {
    return all;
  }

  public List<Country> getCountries() {
    return countries;
  }
}
