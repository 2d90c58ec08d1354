package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.numberdesk.documents.Document;
import org.numberdesk.documents.DocumentLimits;
import org.numberdesk.documents.DocumentStore;
import org.numberdesk.preflight.Submission;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.FieldError;

/** The uploads that a registration names as evidence: they are there, its own, and not too many. */
@ApplicationScoped
public class EvidenceDocuments {

  private static final int ID_LENGTH = 18;

  @Inject private DocumentStore documents;
  @Inject private DocumentLimits limits;

  /** What refuses a submission at its documents. */
  List<FieldError> check(Registration registration) {
    List<Submission.Evidence> shown = registration.submission().consent().evidence();
    Set<Long> known =
        list(registration, registration.submission()).stream()
            .map(Document::id)
            .collect(Collectors.toSet());
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      String named = shown.get(i).document();
      if (named != null && !named.isBlank() && !known.contains(idOf(named))) {
        errors.add(
            FieldError.of(
                "consent.evidence[" + i + "].document", "registrations.error.documentUnknown"));
      }
    }
    if (known.size() > limits.perCase()) {
      errors.add(
          FieldError.of(
              "consent.evidence", "registrations.error.documentsTooMany", limits.perCase()));
    }
    return errors;
  }

  /** The documents a text of a registration names, those of its organisation alone. */
  List<Document> list(Registration registration, Submission text) {
    Set<Long> ids = new HashSet<>();
    text.whole().consent().evidence().forEach(shown -> ids.add(idOf(shown.document())));
    ids.remove(-1L);
    return documents.list(Scope.of(registration.organisationId()), ids);
  }

  /** The key a text can be, or -1. */
  private static Long idOf(String text) {
    boolean number =
        text != null
            && !text.isEmpty()
            && text.length() <= ID_LENGTH
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Long.valueOf(text) : -1L;
  }
}
