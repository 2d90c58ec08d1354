package org.numberdesk.registrations.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.numberdesk.preflight.Finding;
import org.numberdesk.preflight.Submission;
import org.numberdesk.registrations.DecisionReason;
import org.numberdesk.registrations.VendorReason;

/**
 * What a web team pastes where: for the opt-in page, the privacy policy and the terms the wording
 * as it is registered, what has to be put in, and what was asked for. Nothing else of the
 * registration.
 *
 * @param brand the name people see on the website
 */
public record FixSheet(String brand, List<Part> parts) {

  /** A page of the website. */
  public enum Page {
    OPT_IN,
    PRIVACY,
    TERMS
  }

  /**
   * One page.
   *
   * @param address where it is, or null where none was given
   * @param asked what the review or a carrier said about it
   * @param insert sentences that have to be put in
   * @param wording the text as it is registered, which the page must show; null where none is
   */
  public record Part(
      Page page, String address, List<String> asked, List<String> insert, String wording) {

    boolean open() {
      return !asked.isEmpty() || !insert.isEmpty();
    }
  }

  /**
   * The sheet of a registration: the pages that have to change, or all of them where none has to,
   * so that website and registration agree.
   */
  static FixSheet of(Submission given, List<DecisionReason> reasons, List<Finding> findings) {
    Submission text = given.whole();
    List<Part> parts =
        List.of(
            part(
                Page.OPT_IN,
                "consent.",
                text.consent().url(),
                text.consent().callToAction(),
                reasons,
                findings),
            part(
                Page.PRIVACY,
                "policies.privacy",
                text.policies().privacyUrl(),
                text.policies().privacyText(),
                reasons,
                findings),
            part(
                Page.TERMS,
                "policies.terms",
                text.policies().termsUrl(),
                text.policies().termsText(),
                reasons,
                findings));
    List<Part> open = parts.stream().filter(Part::open).toList();
    return new FixSheet(
        text.brand().displayName() == null ? text.brand().legalName() : text.brand().displayName(),
        open.isEmpty() ? parts : open);
  }

  private static Part part(
      Page page,
      String fields,
      String address,
      String wording,
      List<DecisionReason> reasons,
      List<Finding> findings) {
    List<String> asked = new ArrayList<>();
    reasons.stream()
        .filter(reason -> reason.field() != null && reason.field().startsWith(fields))
        .map(FixSheet::words)
        .filter(Objects::nonNull)
        .forEach(asked::add);
    List<String> insert =
        findings.stream()
            .filter(found -> found.insert() != null && found.insert().field().startsWith(fields))
            .map(found -> found.insert().text())
            .distinct()
            .toList();
    return new Part(
        page,
        address,
        List.copyOf(asked),
        insert,
        wording == null || wording.isBlank() ? null : wording);
  }

  private static String words(DecisionReason reason) {
    if (reason.comment() != null && !reason.comment().isBlank()) {
      return reason.comment();
    }
    return VendorReason.of(reason.code())
        .map(meant -> meant.fix() != null ? meant.fix() : meant.message())
        .orElse(null);
  }
}
