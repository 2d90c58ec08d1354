package org.numberdesk.numbers.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.DomainEvent;

/**
 * The transactions of an import: each stands by itself, so that a crash between two leaves neither
 * half.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ImportStep {

  @Inject private NumberImportRepository imports;
  @Inject private VanishedRepository vanished;
  @Inject private PhoneNumberRepository numbers;
  @Inject private OrganisationRepository organisations;
  @Inject private ImportChunk chunk;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /** A kept file, how far its import is, and how it is read. */
  record Kept(byte[] file, int rowsDone, ImportOptions options) {}

  Kept read(long id) {
    NumberImport of = imports.lock(id);
    Organisation owner = organisations.find(Scope.EVERYTHING, of.organisationId()).orElseThrow();
    ImportOptions said = of.options();
    String country = said.country() == null ? owner.country() : said.country();
    return new Kept(
        imports.file(of),
        of.rowsDone(),
        new ImportOptions(said.columns(), country, said.complete()));
  }

  void bring(long id, List<JudgedRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    NumberImport of = imports.lock(id);
    ChunkResult result = chunk.bring(of.organisationId(), rows, clock.instant(), true);
    of.progress(result);
    imports.refuse(of, result.errors());
    numbers.flushAndForget();
  }

  void end(long id, String failure, List<String> header, List<String> unused) {
    NumberImport of = imports.lock(id);
    of.columns(header, unused);
    if (failure == null) {
      of.done();
      if (of.complete()) {
        of.vanished(vanished.count(of));
      }
    } else {
      of.fail(failure);
    }
    imports.dropFile(of);
    events.fire(new NumbersImported(of.organisationId(), of.id(), of.imported(), of.updated()));
  }
}
