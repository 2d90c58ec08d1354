package org.numberdesk.numbers.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;
import org.numberdesk.shared.Words;

/**
 * What surrounds an import: how its file is read, what would become of it, the rows that did not go
 * in, the numbers it no longer named, and the imports before it.
 */
@ApplicationScoped
@Transactional
public class ImportDesk {

  private static final int ROWS_AT_ONCE = 1000;
  private static final int LATEST = 10;

  @Inject private NumberImportRepository imports;
  @Inject private VanishedRepository vanished;
  @Inject private OrganisationRepository organisations;
  @Inject private ImportRun run;
  @Inject private Caller caller;
  @Inject private Clock clock;

  private NumberImport find(Long id) {
    return imports.find(caller.scope(), id).orElseThrow(() -> new NotFound(NumberImport.class, id));
  }

  /** Imports of the last months, the newest first. */
  @RequiresPermission(Permission.NUMBERS_IMPORT)
  public Page<NumberImport> history(PageRequest request) {
    return imports.list(caller.scope(), request);
  }

  /**
   * Imports of the caller's organisation that go on, and the caller's own large ones that are done
   * since a moment; the newest first.
   */
  @RequiresPermission(Permission.NUMBERS_IMPORT)
  public List<NumberImport> listUnderWay(Instant since) {
    return history(PageRequest.first("id", LATEST)).items().stream()
        .filter(
            of ->
                of.status() == NumberImport.Status.RUNNING || of.wasLeft(caller.accountId(), since))
        .toList();
  }

  /** How a proposed file is read; the country is the organisation's where nobody chose one. */
  @RequiresPermission(value = Permission.NUMBERS_IMPORT, of = NumberImport.class)
  public ImportOptions options(Long id) {
    return effective(find(id));
  }

  private ImportOptions effective(NumberImport of) {
    ImportOptions said = of.options();
    return said.country() != null
        ? said
        : new ImportOptions(
            said.columns(),
            organisations
                .find(Scope.of(of.organisationId()), of.organisationId())
                .orElseThrow()
                .country(),
            said.complete());
  }

  /** The columns of a proposed file; none where its format knows its own. */
  @RequiresPermission(value = Permission.NUMBERS_IMPORT, of = NumberImport.class)
  public List<FileColumns.Column> columns(Long id) {
    NumberImport of = find(id);
    return FileColumns.of(imports.file(of), of.options().columns());
  }

  /**
   * Says how a proposed file is to be read, and remembers it for the organisation's next ones.
   *
   * @param columns header to field name, an empty name for a column to leave out
   * @throws InvalidFields where no column holds the number, or two hold the same
   */
  @RequiresPermission(value = Permission.NUMBERS_IMPORT, of = NumberImport.class)
  public void read(Long id, Map<String, String> columns, String country, boolean complete) {
    check(columns);
    NumberImport of = find(id);
    ImportOptions options = new ImportOptions(columns, country, complete);
    of.read(options);
    imports.remember(of.organisationId(), options);
  }

  private static void check(Map<String, String> columns) {
    List<String> fields = columns.values().stream().filter(name -> !name.isEmpty()).toList();
    if (!columns.isEmpty() && !fields.contains(ImportField.PHONE_NUMBER.column())) {
      throw new InvalidFields("columns", "numbers.import.columns.noNumber");
    }
    List<FieldError> twice =
        fields.stream()
            .filter(name -> fields.indexOf(name) != fields.lastIndexOf(name))
            .distinct()
            .map(
                name ->
                    FieldError.of(
                        "columns",
                        "numbers.import.columns.twice",
                        Words.of("numbers.import.field." + name)))
            .toList();
    if (!twice.isEmpty()) {
      throw new InvalidFields(twice);
    }
  }

  /**
   * What would become of a proposed file.
   *
   * @throws InvalidFields at {@code file} where it cannot be read
   */
  @RequiresPermission(value = Permission.NUMBERS_IMPORT, of = NumberImport.class)
  public ImportPreview preview(Long id) {
    NumberImport of = find(id);
    try {
      return run.preview(of.organisationId(), imports.file(of), effective(of));
    } catch (InventoryFileUnreadable e) {
      throw new InvalidFields("file", e.key(), e.parameters().toArray());
    }
  }

  /** Writes the rows that did not go in as a CSV file, with the reasons in a last column. */
  @RequiresPermission(value = Permission.NUMBERS_IMPORT, of = NumberImport.class)
  public void writeBadRows(Long id, Writer out) throws IOException {
    NumberImport of = find(id);
    try (BadRowsFile file =
        new BadRowsFile(out, of.header(), Words.of("numbers.import.badRows.reason"))) {
      for (int from = 0; from < of.failed(); from += ROWS_AT_ONCE) {
        for (NumberImportRepository.Raw row : imports.listRaw(of, from, ROWS_AT_ONCE)) {
          file.write(row.cells(), row.reasons());
        }
      }
    }
  }

  /** Numbers a complete file did not name, in order, from behind the one given. */
  @RequiresPermission(value = Permission.NUMBERS_IMPORT, of = NumberImport.class)
  public List<String> vanished(Long id, String after, int limit) {
    NumberImport of = find(id);
    return of.asksAboutVanished() ? vanished.list(of, after, limit) : List.of();
  }

  /** How many numbers a complete file did not name and nobody has decided on yet. */
  @RequiresPermission(value = Permission.NUMBERS_IMPORT, of = NumberImport.class)
  public int countVanished(Long id) {
    NumberImport of = find(id);
    return of.asksAboutVanished() ? vanished.count(of) : 0;
  }

  /** Notes that somebody decided about the numbers a complete file did not name. */
  @RequiresPermission(value = Permission.NUMBERS_IMPORT, of = NumberImport.class)
  public void decided(Long id) {
    find(id).decided(clock.instant());
  }
}
