package org.numberdesk.porting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.numberdesk.numbers.E164;
import org.numberdesk.porting.PortText.Acknowledgement;
import org.numberdesk.porting.PortText.PortType;
import org.numberdesk.shared.FieldError;

/** Whether a text can be kept, and whether it can be handed in. */
final class PortTextCheck {

  static final int NUMBERS = 1_000;
  private static final int LENGTH = 200;
  private static final int PIN_LENGTH = 60;
  private static final String REQUIRED = "error.field.required";

  private final List<FieldError> errors = new ArrayList<>();
  private final PortText text;

  private PortTextCheck(PortText text) {
    this.text = text;
  }

  /** What even a draft cannot hold: what is no number, what is too long. */
  static List<FieldError> draft(PortText text) {
    PortTextCheck check = new PortTextCheck(text);
    check.kept();
    return check.errors;
  }

  /** What is missing or wrong in a text that is handed in. */
  static List<FieldError> handedIn(PortText text, boolean hasPin) {
    PortTextCheck check = new PortTextCheck(text);
    check.kept();
    check.whole(hasPin);
    return check.errors;
  }

  private void kept() {
    if (text.numbers().size() > NUMBERS) {
      errors.add(FieldError.of("numbers", "porting.error.tooMany", NUMBERS));
    }
    numbers("numbers", text.numbers());
    numbers("keepNumbers", text.keepNumbers());
    number("billingTelephoneNumber", text.billingTelephoneNumber());
    number("newBillingTelephoneNumber", text.newBillingTelephoneNumber());
    number("fallbackNumber", text.fallbackNumber());
    length("losingCarrier", text.losingCarrier(), PortFacts.CARRIER_LENGTH);
    length("customerName", text.customerName(), LENGTH);
    length("accountNumber", text.accountNumber(), LENGTH);
    length("pin", text.pin(), PIN_LENGTH);
    if (text.serviceAddress() != null) {
      length("serviceAddress.street", text.serviceAddress().street(), LENGTH);
      length("serviceAddress.city", text.serviceAddress().city(), LENGTH);
      length("serviceAddress.region", text.serviceAddress().region(), LENGTH);
      length("serviceAddress.postalCode", text.serviceAddress().postalCode(), LENGTH);
      length("serviceAddress.country", text.serviceAddress().country(), LENGTH);
    }
    if (text.authorizedPerson() != null) {
      length("authorizedPerson.firstName", text.authorizedPerson().firstName(), LENGTH);
      length("authorizedPerson.lastName", text.authorizedPerson().lastName(), LENGTH);
      length("authorizedPerson.title", text.authorizedPerson().title(), LENGTH);
      length("authorizedPerson.email", text.authorizedPerson().email(), LENGTH);
    }
    for (int i = 0; i < text.lineFeatures().size(); i++) {
      length("lineFeatures[" + i + "]", text.lineFeatures().get(i), LENGTH);
    }
    if (text.desired() != null) {
      PortTimes.check(text.desired(), errors);
    }
  }

  private void numbers(String field, List<String> given) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < given.size(); i++) {
      String path = field + "[" + i + "]";
      if (!isNumber(given.get(i))) {
        errors.add(FieldError.of(path, "porting.error.notANumber"));
      } else if (!seen.add(given.get(i))) {
        errors.add(FieldError.of(path, "porting.error.twice"));
      }
    }
  }

  private void number(String field, String given) {
    if (given != null && !given.isBlank() && !isNumber(given)) {
      errors.add(FieldError.of(field, "porting.error.notANumber"));
    }
  }

  /** The plain form only: what is stored is what carriers read. */
  private static boolean isNumber(String text) {
    return E164.parse(text, null).filter(number -> number.value().equals(text)).isPresent();
  }

  private void length(String field, String given, int limit) {
    if (given != null && given.length() > limit) {
      errors.add(FieldError.of(field, "error.field.tooLong", limit));
    }
  }

  private void whole(boolean hasPin) {
    if (text.numbers().isEmpty()) {
      errors.add(FieldError.of("numbers", REQUIRED));
    }
    required("losingCarrier", text.losingCarrier());
    required("customerName", text.customerName());
    required("billingTelephoneNumber", text.billingTelephoneNumber());
    required("accountNumber", text.accountNumber());
    address();
    person();
    if (text.portType() == null) {
      errors.add(FieldError.of("portType", REQUIRED));
    }
    if (text.portType() == PortType.PARTIAL) {
      partial();
    }
    if (text.wireless() && !hasPin) {
      errors.add(FieldError.of("pin", "porting.error.pinWireless"));
    }
    for (Acknowledgement one : Acknowledgement.values()) {
      if (!text.acknowledgements().contains(one)) {
        errors.add(FieldError.of("acknowledgements", "porting.error.acknowledge." + one.name()));
      }
    }
  }

  private void address() {
    PortText.Address address = text.serviceAddress();
    if (address == null) {
      errors.add(FieldError.of("serviceAddress", REQUIRED));
      return;
    }
    required("serviceAddress.street", address.street());
    required("serviceAddress.city", address.city());
    required("serviceAddress.postalCode", address.postalCode());
    required("serviceAddress.country", address.country());
    if (address.country() != null
        && !address.country().isBlank()
        && !isCountry(address.country())) {
      errors.add(FieldError.of("serviceAddress.country", "porting.error.country"));
    }
  }

  private static boolean isCountry(String code) {
    return Set.of(Locale.getISOCountries()).contains(code);
  }

  private void person() {
    PortText.Person person = text.authorizedPerson();
    if (person == null) {
      errors.add(FieldError.of("authorizedPerson", REQUIRED));
      return;
    }
    required("authorizedPerson.firstName", person.firstName());
    required("authorizedPerson.lastName", person.lastName());
    required("authorizedPerson.email", person.email());
    if (person.email() != null
        && !person.email().isBlank()
        && !person.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      errors.add(FieldError.of("authorizedPerson.email", "porting.error.email"));
    }
  }

  /** The billing number cannot leave while others stay under it. */
  private void partial() {
    boolean billingLeaves = text.numbers().contains(text.billingTelephoneNumber());
    if (billingLeaves && blank(text.newBillingTelephoneNumber())) {
      errors.add(FieldError.of("newBillingTelephoneNumber", "porting.error.newBilling"));
    }
    for (int i = 0; i < text.keepNumbers().size(); i++) {
      if (text.numbers().contains(text.keepNumbers().get(i))) {
        errors.add(FieldError.of("keepNumbers[" + i + "]", "porting.error.keptAndMoved"));
      }
    }
  }

  private void required(String field, String given) {
    if (blank(given)) {
      errors.add(FieldError.of(field, REQUIRED));
    }
  }

  private static boolean blank(String given) {
    return given == null || given.isBlank();
  }
}
