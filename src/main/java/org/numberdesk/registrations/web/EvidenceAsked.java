package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.numberdesk.preflight.EvidenceKind;
import org.numberdesk.shared.Words;

/**
 * What the answers so far call for as evidence: a programme that is not live is judged by its
 * mock-up, a demo account by a letter, staff and customers who text first by how they learn of it.
 *
 * @param text what is asked, and why
 * @param given whether a row of that kind has a file or an address
 */
public record EvidenceAsked(EvidenceKind kind, String text, boolean given) implements Serializable {

  private static final String LIST = "consent.evidence";

  static List<EvidenceAsked> of(SubmissionForm form) {
    Map<EvidenceKind, String> asked = new LinkedHashMap<>();
    String method = form.get("consent.method");
    String audience = form.get("campaign.audience");
    switch (form.get("campaign.stage")) {
      case "NOT_LIVE" -> asked.put(EvidenceKind.MOCKUP, "NOT_LIVE");
      case "DEMO" -> asked.put(EvidenceKind.LETTER, "DEMO");
      default -> {
        if (audience.equals("DEVELOPERS")) {
          asked.put(EvidenceKind.LETTER, "DEMO");
        }
      }
    }
    if (audience.equals("EMPLOYEES") || method.equals("INTERNAL")) {
      asked.put(EvidenceKind.INTERNAL_NOTICE, "EMPLOYEES");
    }
    switch (method) {
      case "CUSTOMER_INITIATED" -> asked.put(EvidenceKind.CONTACT_POINT, method);
      case "PAPER_FORM", "QR_CODE", "WEB_FORM" -> asked.put(EvidenceKind.SCREENSHOT, method);
      case "VERBAL", "IVR" -> asked.put(EvidenceKind.SCRIPT, method);
      default -> {
        // the others show themselves in their texts
      }
    }
    return asked.entrySet().stream()
        .map(
            one ->
                new EvidenceAsked(
                    one.getKey(),
                    Words.of("registrations.evidence.asked." + one.getValue()),
                    given(form, one.getKey())))
        .toList();
  }

  private static boolean given(SubmissionForm form, EvidenceKind kind) {
    for (int row = 0; row < form.rows(LIST); row++) {
      String at = LIST + "[" + row + "].";
      if (form.get(at + "kind").equals(kind.name())
          && !(form.isBlank(at + "document") && form.isBlank(at + "url"))) {
        return true;
      }
    }
    return false;
  }
}
