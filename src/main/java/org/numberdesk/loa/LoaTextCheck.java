package org.numberdesk.loa;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.numberdesk.numbers.E164;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;

/**
 * What a form must be to be kept at all, and what more to be handed in. Telephone numbers become
 * E.164, each once; the signer is a person.
 */
final class LoaTextCheck {

  static final int MOST_NUMBERS = 1000;
  static final int MOST_DOCUMENTS = 20;
  private static final int LENGTH = 200;
  private static final int PIN_LENGTH = 50;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]+");
  private static final Pattern COMPANY =
      Pattern.compile("(?i).*\\b(inc|llc|ltd|corp|corporation|company|gmbh|plc)\\b\\.?.*");

  private LoaTextCheck() {}

  /**
   * The form as it is kept.
   *
   * @param country ISO code by which national formats are read where the form names none
   * @throws InvalidFields where a part can never be right
   */
  static LoaText clean(LoaText given, String country) {
    LoaText text = given.whole();
    List<FieldError> errors = new ArrayList<>();
    String place = text.serviceAddress().country();
    if (place != null && !Set.of(Locale.getISOCountries()).contains(place)) {
      errors.add(FieldError.of(LoaField.COUNTRY.path(), "loa.error.country"));
      place = null;
    }
    String read = place == null ? country : place;
    Set<String> numbers = new LinkedHashSet<>();
    for (int i = 0; i < text.numbers().size(); i++) {
      Optional<E164> number = E164.parse(text.numbers().get(i), read);
      if (number.isPresent()) {
        numbers.add(number.get().value());
      } else {
        errors.add(FieldError.of("numbers[" + i + "]", "loa.error.number"));
      }
    }
    if (numbers.size() > MOST_NUMBERS) {
      errors.add(FieldError.of("numbers", "loa.error.tooManyNumbers", MOST_NUMBERS));
    }
    if (text.documents().size() > MOST_DOCUMENTS) {
      errors.add(FieldError.of("documents", "loa.error.tooManyDocuments", MOST_DOCUMENTS));
    }
    lengths(text, errors);
    String billing = text.billingTelephoneNumber();
    if (billing != null) {
      billing =
          telephone(billing, read, LoaField.BILLING_NUMBER, "loa.error.billingNumber", errors);
    }
    if (text.signer().phone() != null) {
      telephone(text.signer().phone(), read, LoaField.PHONE, "loa.error.phone", errors);
    }
    if (text.signer().email() != null && !EMAIL.matcher(text.signer().email()).matches()) {
      errors.add(FieldError.of(LoaField.EMAIL.path(), "loa.error.email"));
    }
    if (COMPANY.matcher(text.signer().fullName()).matches()) {
      errors.add(FieldError.of(LoaField.LAST_NAME.path(), "loa.error.signerIsCompany"));
    }
    cutover(text, errors);
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
    return text.withNumbers(List.copyOf(numbers)).withBilling(billing);
  }

  private static String telephone(
      String given, String country, LoaField field, String key, List<FieldError> errors) {
    Optional<E164> number = E164.parse(given, country);
    if (number.isEmpty()) {
      errors.add(FieldError.of(field.path(), key));
    }
    return number.map(E164::value).orElse(null);
  }

  private static void lengths(LoaText text, List<FieldError> errors) {
    for (LoaField field : LoaField.values()) {
      int limit = field == LoaField.PIN ? PIN_LENGTH : LENGTH;
      if (field.of(text) instanceof String said && said.length() > limit) {
        errors.add(FieldError.of(field.path(), "error.field.tooLong", limit));
      }
    }
  }

  private static void cutover(LoaText text, List<FieldError> errors) {
    LoaText.Cutover wish = text.preferredCutover();
    if (wish == null) {
      return;
    }
    if (wish.start() == null || local(wish.start()).isEmpty()) {
      errors.add(FieldError.of("preferredCutover.start", "loa.error.localTime"));
    }
    if (wish.zone() == null || zone(wish.zone()).isEmpty()) {
      errors.add(FieldError.of("preferredCutover.zone", "loa.error.zone"));
    }
  }

  static Optional<LocalDateTime> local(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<ZoneId> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What a submission cannot lack. */
  static List<FieldError> missing(LoaText text) {
    List<FieldError> errors = new ArrayList<>();
    for (LoaField field : LoaField.values()) {
      if (field.required() && field.of(text) == null) {
        errors.add(FieldError.of(field.path(), "error.field.required"));
      }
    }
    return errors;
  }

  /** The numbers that cannot stay in. */
  static List<FieldError> unfit(List<LoaVerdict> verdicts) {
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      if (!verdicts.get(i).isEligible()) {
        errors.add(FieldError.of("numbers[" + i + "]", verdicts.get(i).code().key()));
      }
    }
    return errors;
  }

  /**
   * A change outside of what was asked for; papers may always be added.
   *
   * @param marked empty for everything
   */
  static List<FieldError> unasked(List<LoaField> changed, List<String> marked) {
    return marked.isEmpty()
        ? List.of()
        : changed.stream()
            .filter(field -> field != LoaField.DOCUMENTS)
            .filter(field -> marked.stream().noneMatch(field::coveredBy))
            .map(field -> FieldError.of(field.path(), "loa.error.notMarked"))
            .toList();
  }
}
