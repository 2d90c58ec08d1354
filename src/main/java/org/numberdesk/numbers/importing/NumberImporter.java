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
 * Brings an inventory file in. Up to {@link #AT_ONCE} rows are brought in before the answer, more
 * go on as a job; either way each thousand rows are one transaction together with the note of how
 * far it is.
 */
@ApplicationScoped
public class NumberImporter {

  /** Rows that are brought in while the caller waits. */
  public static final int AT_ONCE = 10_000;

  /** Rows that did not go in and are shown; all of them are in the file of bad rows. */
  public static final int SHOWN_ERRORS = 1_000;

  @Inject private ImportRun run;
  @Inject private OrganisationDirectory organisations;
  @Inject private JobRunner jobs;
  @Inject private Caller caller;

  /** An import and the rows it refused so far. */
  public record Progress(NumberImport of, List<ImportError> errors) {}

  /**
   * Brings a file in for the caller's organisation.
   *
   * @param format what it was said to be; null to go by its content
   * @throws InvalidFields at {@code file} where it cannot be read
   */
  @RequiresPermission(Permission.NUMBERS_IMPORT)
  public Progress bring(String fileName, byte[] file, FileFormat format) {
    Organisation organisation = organisation();
    boolean atOnce = fits(file, format);
    NumberImport started = run.begin(organisation.id(), fileName, file, !atOnce);
    if (atOnce) {
      run.toTheEnd(started.id());
    } else {
      jobs.wake(ImportJob.NAME);
    }
    return get(started.id());
  }

  /** How far an import is. */
  @RequiresPermission(value = Permission.NUMBERS_IMPORT, of = NumberImport.class)
  public Progress get(Long id) {
    return run.find(caller.scope(), id).orElseThrow(() -> new NotFound(NumberImport.class, id));
  }

  /**
   * What would become of a file, without bringing it in.
   *
   * @throws InvalidFields at {@code file} where it cannot be read
   */
  @RequiresPermission(Permission.NUMBERS_IMPORT)
  public ImportPreview preview(byte[] file) {
    try {
      return run.preview(organisation(), file);
    } catch (InventoryFileUnreadable e) {
      throw new InvalidFields("file", e.key(), e.parameters().toArray());
    }
  }

  private Organisation organisation() {
    if (caller.organisationId() == null) {
      throw new InvalidFields("organisation", "registrations.error.organisationNeeded");
    }
    return organisations.get(caller.organisationId());
  }

  /**
   * Reads the file once through, so that one that cannot be read at all is refused before anything
   * is kept.
   */
  private static boolean fits(byte[] file, FileFormat format) {
    int rows = 0;
    try (InventoryFile rowsOf = ImportRun.open(file, format)) {
      while (rowsOf.hasNext() && rows <= AT_ONCE) {
        rowsOf.next();
        rows++;
      }
    } catch (InventoryFileUnreadable e) {
      if (rows == 0) {
        throw new InvalidFields("file", e.key(), e.parameters().toArray());
      }
    }
    return rows <= AT_ONCE;
  }
}
