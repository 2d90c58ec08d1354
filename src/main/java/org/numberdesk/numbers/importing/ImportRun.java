package org.numberdesk.numbers.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.Words;

/**
 * Reads a kept file from where its import stopped and brings it in, a thousand rows a transaction.
 */
@ApplicationScoped
class ImportRun {

  static final int PREVIEWED = 10_000;
  static final int PREVIEWED_ERRORS = NumberImporter.SHOWN_ERRORS;

  @Inject private NumberImportRepository imports;
  @Inject private ImportStep step;
  @Inject private ImportChunk chunk;
  @Inject private Clock clock;

  static InventoryFile open(byte[] file, FileFormat format, ImportOptions options) {
    return InventoryFile.open(new ByteArrayInputStream(file), format, options.columns());
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  NumberImport propose(
      long organisationId, String fileName, byte[] file, ImportOptions options, String by) {
    NumberImport started = new NumberImport(organisationId, fileName, by);
    started.read(options);
    imports.add(started, file);
    return started;
  }

  /** Begins an import; false where it began before. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean begin(long id, boolean asJob, int rows) {
    return imports.lock(id).begin(asJob, rows, clock.instant());
  }

  @Transactional
  byte[] file(long id) {
    return imports.file(imports.lock(id));
  }

  @Transactional
  Optional<NumberImporter.Progress> find(Scope scope, long id) {
    return imports
        .find(scope, id)
        .map(
            found ->
                new NumberImporter.Progress(
                    found, imports.listErrors(found, NumberImporter.SHOWN_ERRORS)));
  }

  /**
   * Goes on with an import until its last row. Rows done before are read again, since later ones
   * may repeat them.
   */
  void toTheEnd(long id) {
    ImportStep.Kept kept = step.read(id);
    RowJudge judge = new RowJudge(kept.options().country());
    int at = 0;
    List<JudgedRow> rows = new ArrayList<>(ImportChunk.ROWS);
    try (InventoryFile file = open(kept.file(), null, kept.options())) {
      while (file.hasNext()) {
        ImportRow row = file.next();
        RowVerdict verdict = judge.judge(row);
        if (at++ >= kept.rowsDone()) {
          rows.add(new JudgedRow(row, verdict));
        }
        if (rows.size() == ImportChunk.ROWS) {
          step.bring(id, rows);
          rows.clear();
        }
      }
      step.bring(id, rows);
      step.end(id, null, file.header(), file.unused());
    } catch (InventoryFileUnreadable e) {
      step.bring(id, rows);
      step.end(id, Words.of(e.key(), e.parameters()), header(kept), List.of());
    }
  }

  private static List<String> header(ImportStep.Kept kept) {
    try (InventoryFile file = open(kept.file(), null, kept.options())) {
      return file.header();
    } catch (InventoryFileUnreadable e) {
      return List.of();
    }
  }

  /** What would become of the first rows of a file; nothing is written. */
  @Transactional
  ImportPreview preview(long organisationId, byte[] file, ImportOptions options) {
    RowJudge judge = new RowJudge(options.country());
    int[] sums = new int[4];
    int rows = 0;
    List<ImportError> errors = new ArrayList<>();
    try (InventoryFile source = open(file, null, options)) {
      while (source.hasNext() && rows < PREVIEWED) {
        List<JudgedRow> judged = new ArrayList<>(ImportChunk.ROWS);
        while (source.hasNext() && judged.size() < ImportChunk.ROWS) {
          ImportRow row = source.next();
          judged.add(new JudgedRow(row, judge.judge(row)));
        }
        ChunkResult result = chunk.bring(organisationId, judged, clock.instant(), false);
        rows += result.rows();
        sums[0] += result.imported();
        sums[1] += result.updated();
        sums[2] += result.unchanged();
        sums[3] += result.errors().size();
        for (ChunkResult.RefusedRow refused : result.errors()) {
          if (errors.size() < PREVIEWED_ERRORS) {
            errors.add(shown(refused.heaviest()));
          }
        }
      }
      return new ImportPreview(
          source.columns(),
          source.unused(),
          rows,
          !source.hasNext(),
          sums[0],
          sums[1],
          sums[2],
          sums[3],
          errors);
    }
  }

  private static ImportError shown(RowError error) {
    return new ImportError(
        error.line(), error.column(), error.value(), Words.of(error.messageKey(), error.params()));
  }
}
