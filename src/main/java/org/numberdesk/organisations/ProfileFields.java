package org.numberdesk.organisations;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;

/** Reads the fields of profiles, and gathers what is wrong with them. */
final class ProfileFields {

  private static final int STREET = 200;
  private static final int CITY = 100;
  private static final int POSTAL = 20;

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private ProfileFields() {}

  static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
  }

  /** A text that must be there; null if it is not, with an error added. */
  static String text(String given, String field, int length, List<FieldError> errors) {
    if (given == null || given.isBlank()) {
      errors.add(FieldError.of(field, "error.field.required"));
      return null;
    }
    return optional(given, field, length, errors);
  }

  /** A text that may be absent, which is null. */
  static String optional(String given, String field, int length, List<FieldError> errors) {
    if (given == null || given.isBlank()) {
      return null;
    }
    if (given.strip().length() > length) {
      errors.add(FieldError.of(field, "error.field.tooLong", length));
    }
    return given.strip();
  }

  /** A zone, or null for none. */
  static ZoneId zone(String given, String field, List<FieldError> errors) {
    try {
      return given == null ? null : ZoneId.of(given);
    } catch (DateTimeException e) {
      errors.add(FieldError.of(field, "error.field.notInList"));
      return null;
    }
  }

  static PostalAddress address(
      OrganisationDesk.SiteForm form, String prefix, List<FieldError> errors) {
    return address(
        form.street(),
        form.city(),
        form.region(),
        form.postalCode(),
        form.country(),
        prefix,
        errors);
  }

  static PostalAddress address(
      String street,
      String city,
      String region,
      String postalCode,
      String country,
      String prefix,
      List<FieldError> errors) {
    String upper = country == null ? null : country.strip().toUpperCase(Locale.ROOT);
    if (upper != null && !upper.isEmpty() && !COUNTRIES.contains(upper)) {
      errors.add(FieldError.of(prefix + "country", "error.field.notInList"));
    }
    return new PostalAddress(
        text(street, prefix + "street", STREET, errors),
        text(city, prefix + "city", CITY, errors),
        optional(region, prefix + "region", CITY, errors),
        optional(postalCode, prefix + "postalCode", POSTAL, errors),
        text(upper, prefix + "country", 2, errors));
  }
}
