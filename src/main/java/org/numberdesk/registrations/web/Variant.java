package org.numberdesk.registrations.web;

import org.numberdesk.preflight.Audience;
import org.numberdesk.preflight.ConsentMethod;
import org.numberdesk.preflight.Stage;
import org.numberdesk.preflight.UseCase;

/**
 * The filings that are not the common one: each shows consent by something of its own. The first
 * that fits counts.
 */
final class Variant {

  static final String DEMO = "demo";

  private Variant() {}

  /** Its name as the message keys have it, or null for the common case. */
  static String of(SubmissionForm form) {
    String stage = form.get("campaign.stage");
    String audience = form.get("campaign.audience");
    String method = form.get("consent.method");
    if (stage.equals(Stage.DEMO.name()) || audience.equals(Audience.DEVELOPERS.name())) {
      return DEMO;
    }
    if (stage.equals(Stage.NOT_LIVE.name())) {
      return "notLive";
    }
    if (audience.equals(Audience.EMPLOYEES.name())
        || method.equals(ConsentMethod.INTERNAL.name())) {
      return "employees";
    }
    if (method.equals(ConsentMethod.CUSTOMER_INITIATED.name())) {
      return "textsFirst";
    }
    return form.get("campaign.useCase").equals(UseCase.TWO_FACTOR.code()) ? "twoFactor" : null;
  }
}
