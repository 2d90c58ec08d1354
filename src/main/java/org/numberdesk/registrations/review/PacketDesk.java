package org.numberdesk.registrations.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.documents.Document;
import org.numberdesk.documents.DocumentStore;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.numbers.exporting.ExportFormat;
import org.numberdesk.numbers.exporting.FormulaGuard;
import org.numberdesk.numbers.exporting.TableFile;
import org.numberdesk.preflight.Submission;
import org.numberdesk.registrations.QueueFilter;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationRepository;
import org.numberdesk.registrations.RegistrationRevision;
import org.numberdesk.registrations.ReviewQueue;
import org.numberdesk.registrations.ReviewStep;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.PageRequest;

/** What is handed to carriers and aggregators: packets of one case, sheets of many. */
@ApplicationScoped
@Transactional
public class PacketDesk {

  /** Rows of one sheet; what is left follows in the next. */
  public static final int SHEET = 500;

  @Inject private RegistrationRepository registrations;
  @Inject private ReviewQueue queue;
  @Inject private DocumentStore documents;
  @Inject private Caller caller;

  /** What of a case does not keep to the limits of those it is filed with. */
  @RequiresPermission(value = Permission.REVIEW_VIEW, of = Registration.class)
  public List<CarrierForm.Overflow> overflows(Long id) {
    Submission text = text(find(id));
    return CarrierForm.of(text.senderType()).stream()
        .flatMap(form -> form.overflows(text).stream())
        .toList();
  }

  private Registration find(Long id) {
    return registrations
        .find(caller.scope(), id)
        .orElseThrow(() -> new NotFound(Registration.class, id));
  }

  /** What was handed in last. */
  static Submission text(Registration found) {
    List<RegistrationRevision> revisions = found.revisions();
    return (revisions.isEmpty()
            ? found.submission()
            : revisions.get(revisions.size() - 1).submission())
        .whole();
  }

  /**
   * Writes the packet of a case as a ZIP: the registry's JSON or the toll-free sheet, a readable
   * PDF, the evidence.
   */
  @RequiresPermission(value = Permission.REGISTRATIONS_REVIEW, of = Registration.class)
  public void write(Long id, OutputStream out) throws IOException {
    Registration found = find(id);
    Submission text = text(found);
    try (RecordZip zip = new RecordZip(out)) {
      for (CarrierForm form : CarrierForm.of(text.senderType())) {
        zip.json(form.name().toLowerCase(java.util.Locale.ROOT) + ".json", form.of(text));
      }
      if (text.senderType() == SenderType.TOLL_FREE) {
        zip.entry("tollfree.csv", part -> sheet(ExportFormat.CSV, part, List.of(text)));
      }
      List<Document> evidence = evidence(found, text);
      zip.entry(
          "registration.pdf", part -> part.write(CasePdf.of(found, text, evidence, documents)));
      for (Document document : evidence) {
        zip.entry(
            "evidence/" + document.id() + "-" + RecordZip.safe(document.name()),
            part -> documents.write(document, part));
      }
      zip.manifest(found.title());
    }
  }

  /** The documents a text names, as far as they are its organisation's. */
  private List<Document> evidence(Registration found, Submission text) {
    return evidence(documents, found.organisationId(), List.of(text));
  }

  static List<Document> evidence(
      DocumentStore documents, long organisation, List<Submission> texts) {
    Set<Long> ids = new LinkedHashSet<>();
    texts.forEach(
        text ->
            text.whole().consent().evidence().stream()
                .map(Submission.Evidence::document)
                .filter(id -> id != null && id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .forEach(ids::add));
    return documents.list(Scope.of(organisation), ids);
  }

  /** Writes a sheet of the toll-free cases that are to be filed, those due first on top. */
  @RequiresPermission(Permission.REGISTRATIONS_REVIEW)
  public void writeSheet(ExportFormat format, OutputStream out) throws IOException {
    QueueFilter filter =
        new QueueFilter(ReviewStep.TO_FILE, null, SenderType.TOLL_FREE, false, false);
    List<Submission> texts =
        queue.list(filter, PageRequest.first(ReviewStep.TO_FILE.path(), SHEET)).items().stream()
            .map(waiting -> text(waiting.registration()))
            .toList();
    sheet(format, out, texts);
  }

  private static void sheet(ExportFormat format, OutputStream out, List<Submission> texts)
      throws IOException {
    List<String> names = CarrierForm.TOLLFREE.names();
    try (TableFile table = format.open(new Unclosed(out))) {
      table.row(names);
      for (Submission text : texts) {
        Map<String, Object> values = CarrierForm.TOLLFREE.of(text);
        List<String> row = new ArrayList<>();
        names.forEach(
            name -> row.add(FormulaGuard.harmless(String.valueOf(values.getOrDefault(name, "")))));
        table.row(row);
      }
    }
  }
}
