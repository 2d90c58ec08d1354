package org.numberdesk.registrations;

import org.numberdesk.preflight.Submission;
import org.numberdesk.shared.Words;

/** What a registration is called in lists: who texts, and what for. */
final class SubmissionTitle {

  private SubmissionTitle() {}

  static String of(Submission text) {
    String brand = first(text.brand().displayName(), text.brand().legalName());
    String use = text.campaign().useCase() == null ? null : Words.of(text.campaign().useCase());
    String title =
        brand == null
            ? use == null ? Words.of("registrations.title.untitled") : use
            : use == null ? brand : brand + ", " + use;
    return title.length() > Registration.TITLE_LENGTH
        ? title.substring(0, Registration.TITLE_LENGTH)
        : title;
  }

  private static String first(String one, String other) {
    if (one != null && !one.isBlank()) {
      return one.strip();
    }
    return other == null || other.isBlank() ? null : other.strip();
  }
}
