package org.numberdesk.numbers.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.numberdesk.jobs.JobRunner;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;

/**
 * Brings an inventory file in. A file of few rows is brought in before the answer, more go on as a
 * job; either way each thousand rows are one transaction together with the note of how far it is.
 */
@ApplicationScoped
public class NumberImporter {

  /** Rows that are brought in while a program waits. */
  public static final int AT_ONCE = 10_000;

  /** The same while a person looks at the page; more show how far they are. */
  private static final int AT_SIGHT = 500;

  /** Rows that did not go in and are shown; all of them are in the file of bad rows. */
  public static final int SHOWN_ERRORS = 1_000;

  @Inject private ImportRun run;
  @Inject private ImportMemory memory;
  @Inject private OrganisationDirectory organisations;
  @Inject private JobRunner jobs;
  @Inject private Caller caller;

  /** An import and the rows it refused so far. */
  public record Progress(NumberImport of, List<ImportError> errors) {}

  /**
   * Brings a file in for the caller's organisation, its columns read as somebody said last.
   *
   * @param format what it was said to be; null to go by its content
   * @param country by which national formats are read; null for the one chosen last, else the
   *     organisation's
   * @param complete whether the file names all numbers
   * @throws InvalidFields at {@code file} where it cannot be read
   */
  @RequiresPermission(Permission.NUMBERS_IMPORT)
  public Progress bring(
      String fileName, byte[] file, FileFormat format, String country, boolean complete) {
    ImportOptions options = options(country, complete);
    int rows = rows(file, format, options);
    return begin(propose(fileName, file, options), rows, AT_ONCE);
  }

  /**
   * Keeps a file to be looked at before it is brought in. Which column holds the number may still
   * be to say.
   *
   * @throws InvalidFields at {@code file} where it cannot be read
   */
  @RequiresPermission(Permission.NUMBERS_IMPORT)
  public Long propose(String fileName, byte[] file, String country, boolean complete) {
    ImportOptions options = options(country, complete);
    try {
      FileColumns.of(file, options.columns());
    } catch (InventoryFileUnreadable e) {
      throw new InvalidFields("file", e.key(), e.parameters().toArray());
    }
    return propose(fileName, file, options).id();
  }

  private NumberImport propose(String fileName, byte[] file, ImportOptions options) {
    return run.propose(organisation().id(), fileName, file, options, caller.getDisplayName());
  }

  private ImportOptions options(String country, boolean complete) {
    long organisation = organisation().id();
    return new ImportOptions(
        memory.columns(organisation),
        country == null || country.isBlank() ? memory.country(organisation) : country,
        complete);
  }

  /** Brings in what was proposed; asked twice, it is brought in once. */
  @RequiresPermission(value = Permission.NUMBERS_IMPORT, of = NumberImport.class)
  public Progress confirm(Long id) {
    Progress proposed = get(id);
    return proposed.of().status() == NumberImport.Status.PROPOSED
        ? begin(proposed.of(), rows(run.file(id), null, proposed.of().options()), AT_SIGHT)
        : proposed;
  }

  private Progress begin(NumberImport proposed, int rows, int most) {
    boolean atOnce = rows <= most;
    if (run.begin(proposed.id(), !atOnce, rows)) {
      if (atOnce) {
        run.toTheEnd(proposed.id());
      } else {
        jobs.wake(ImportJob.NAME);
      }
    }
    return get(proposed.id());
  }

  /** How far an import is. */
  @RequiresPermission(value = Permission.NUMBERS_IMPORT, of = NumberImport.class)
  public Progress get(Long id) {
    return run.find(caller.scope(), id).orElseThrow(() -> new NotFound(NumberImport.class, id));
  }

  private Organisation organisation() {
    if (caller.organisationId() == null) {
      throw new InvalidFields("organisation", "registrations.error.organisationNeeded");
    }
    return organisations.get(caller.organisationId());
  }

  /**
   * Reads the file once through, so that one that cannot be read at all is refused before anything
   * is brought in.
   *
   * @return its rows, as far as it can be read
   */
  private static int rows(byte[] file, FileFormat format, ImportOptions options) {
    int rows = 0;
    try (InventoryFile rowsOf = ImportRun.open(file, format, options)) {
      while (rowsOf.hasNext()) {
        rowsOf.next();
        rows++;
      }
    } catch (InventoryFileUnreadable e) {
      if (rows == 0) {
        throw new InvalidFields("file", e.key(), e.parameters().toArray());
      }
    }
    return rows;
  }
}
