package org.numberdesk.registrations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.numberdesk.preflight.Code;
import org.numberdesk.shared.FieldError;

/** The reasons a refusal may give: preflight's codes, and the vendors' own under their names. */
public final class ReasonCodes {

  static final int COMMENT_LENGTH = 4000;
  static final int CODE_LENGTH = 100;
  static final int FIELD_LENGTH = 200;

  private static final String VENDOR = "VENDOR:";

  /** Whose own codes can be given, as they are written. */
  public static final List<String> VENDOR_NAMES =
      List.of("Carriers", "Twilio", "Telnyx", "Bandwidth", "Sinch", "AWS", "Plivo", "Salesforce");

  /** What only a look at the website tells; preflight cannot find these, people can. */
  private static final List<String> SITE =
      List.of(
          "SITE_UNREACHABLE",
          "SITE_EMPTY_WITHOUT_SCRIPT",
          "SITE_BOX_TICKED",
          "SITE_PHONE_FIELD_MISSING",
          "SITE_LINK_MISSING");

  private static final Set<String> OWN =
      Stream.concat(Arrays.stream(Code.values()).map(Code::name), SITE.stream())
          .collect(Collectors.toCollection(LinkedHashSet::new));

  private ReasonCodes() {}

  /** The portal's own codes, in the order of the form. */
  public static List<String> own() {
    return List.copyOf(OWN);
  }

  /** Whether it is a code the portal knows. */
  public static boolean known(String code) {
    return canonical(code).isPresent();
  }

  /**
   * The code in the spelling in which it is kept: the portal's own as it is; a vendor is compared
   * without case and written as it writes itself, while what follows is the vendor's and kept.
   *
   * @return empty where it is no code, or longer than any
   */
  public static Optional<String> canonical(String code) {
    if (code == null || code.length() > CODE_LENGTH) {
      return Optional.empty();
    }
    if (!code.regionMatches(true, 0, VENDOR, 0, VENDOR.length())) {
      return Optional.of(code).filter(OWN::contains);
    }
    int colon = code.indexOf(':', VENDOR.length());
    if (colon < 0) {
      return Optional.empty();
    }
    String vendor = code.substring(VENDOR.length(), colon);
    String theirs = code.substring(colon + 1).strip();
    if (theirs.isEmpty() || theirs.chars().anyMatch(Character::isISOControl)) {
      return Optional.empty();
    }
    return VENDOR_NAMES.stream()
        .filter(vendor::equalsIgnoreCase)
        .findFirst()
        .map(name -> VENDOR + name + ":" + theirs);
  }

  /**
   * What is wrong with given reasons; at least one is needed.
   *
   * @param field the JSON path of the list
   */
  static List<FieldError> check(String field, List<DecisionReason> reasons) {
    if (reasons.isEmpty()) {
      return List.of(FieldError.of(field, "registrations.error.reasonNeeded"));
    }
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < reasons.size(); i++) {
      String at = field + "[" + i + "]";
      DecisionReason reason = reasons.get(i);
      if (reason == null || !known(reason.code())) {
        errors.add(FieldError.of(at + ".code", "registrations.error.reasonUnknown"));
        continue;
      }
      tooLong(errors, at + ".field", reason.field(), FIELD_LENGTH);
      tooLong(errors, at + ".comment", reason.comment(), COMMENT_LENGTH);
    }
    return errors;
  }

  private static void tooLong(List<FieldError> errors, String field, String text, int limit) {
    if (text != null && text.length() > limit) {
      errors.add(FieldError.of(field, "error.field.tooLong", limit));
    }
  }
}
