package org.numberdesk.registrations.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.numberdesk.documents.Document;
import org.numberdesk.documents.DocumentStore;
import org.numberdesk.preflight.Submission;
import org.numberdesk.registrations.CarrierAnswer;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationMove;
import org.numberdesk.registrations.RegistrationRepository;
import org.numberdesk.registrations.RegistrationRevision;
import org.numberdesk.registrations.RegistrationStep;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.NotFound;

/**
 * The consent record of a registration: what was handed in each time with brand, wording and
 * findings as they were, the evidence, and what was decided. Shows years later what people had
 * agreed to.
 */
@ApplicationScoped
@Transactional
public class RecordDesk {

  @Inject private RegistrationRepository registrations;
  @Inject private DocumentStore documents;
  @Inject private Caller caller;

  /** Writes the record as a ZIP. */
  @RequiresPermission(value = Permission.REGISTRATIONS_VIEW, of = Registration.class)
  public void write(Long id, OutputStream out) throws IOException {
    Registration found =
        registrations
            .find(caller.scope(), id)
            .orElseThrow(() -> new NotFound(Registration.class, id));
    try (RecordZip zip = new RecordZip(out)) {
      zip.json("registration.json", about(found));
      for (RegistrationRevision revision : found.revisions()) {
        String folder = "revision-" + revision.revision() + "/";
        Submission text = revision.submission().whole();
        zip.json(folder + "submission.json", text);
        zip.json(folder + "findings.json", revision.report());
        zip.text(folder + "wording.txt", text(text.consent().callToAction()));
        zip.text(folder + "privacy-policy.txt", text(text.policies().privacyText()));
        zip.text(folder + "terms.txt", text(text.policies().termsText()));
      }
      zip.json("decisions.json", found.steps().stream().map(RecordDesk::step).toList());
      zip.json("carriers.json", found.carriers().stream().map(RecordDesk::carrier).toList());
      List<Submission> texts =
          found.revisions().stream().map(RegistrationRevision::submission).toList();
      for (Document document : PacketDesk.evidence(documents, found.organisationId(), texts)) {
        zip.entry(
            "evidence/" + document.id() + "-" + RecordZip.safe(document.name()),
            part -> documents.write(document, part));
      }
      zip.manifest(found.title());
    }
  }

  private static String text(String given) {
    return given == null ? "" : given;
  }

  private static Map<String, Object> about(Registration found) {
    return ordered(
        "id", found.id(),
        "title", found.title(),
        "senderType", found.senderType(),
        "revisions", found.revision(),
        "numbers", found.numbers(),
        "submittedAt", found.submittedAt(),
        "approvedAt", found.approvedAt(),
        "expiresAt", found.expiresAt(),
        "handedIn",
            found.revisions().stream()
                .map(one -> ordered("revision", one.revision(), "at", handedIn(found, one)))
                .toList());
  }

  private static Instant handedIn(Registration found, RegistrationRevision revision) {
    return found.steps().stream()
        .filter(step -> step.move() == RegistrationMove.SUBMIT)
        .filter(step -> step.revision() == revision.revision())
        .map(RegistrationStep::at)
        .findFirst()
        .orElseGet(revision::createdAt);
  }

  private static Map<String, Object> step(RegistrationStep step) {
    return ordered(
        "at", step.at(),
        "move", step.move().path(),
        "from", step.from(),
        "to", step.to(),
        "revision", step.revision(),
        "by", step.accountName(),
        "comment", step.remark(),
        "reasons", step.reasons());
  }

  private static Map<String, Object> carrier(CarrierAnswer answer) {
    return ordered(
        "name", answer.name(),
        "status", answer.status(),
        "code", answer.code(),
        "reference", answer.reference(),
        "decidedAt", answer.decidedAt());
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(Arrays.asList(pairs).get(i).toString(), pairs[i + 1]);
    }
    return map;
  }
}
