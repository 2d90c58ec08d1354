package org.numberdesk.numbers.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.numberdesk.numbers.Impact;
import org.numberdesk.numbers.ImpactBook;
import org.numberdesk.numbers.JudgedNumber;
import org.numberdesk.numbers.NumberFilter;
import org.numberdesk.numbers.NumberInventory;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.Cursor;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/**
 * Writes the numbers of a filter into a file. Each five hundred are one read from the last key on,
 * so that neither the rows nor a transaction grow with the inventory.
 */
@ApplicationScoped
public class ExportDesk {

  @Inject private NumberInventory inventory;
  @Inject private ImpactBook impacts;
  @Inject private OrganisationDirectory organisations;
  @Inject private Caller caller;

  /**
   * Writes the file.
   *
   * @param sort one of {@link PhoneNumberRepository#SORTS}
   * @param out left open
   */
  @RequiresPermission(Permission.NUMBERS_VIEW)
  public void write(
      NumberFilter filter, String sort, boolean descending, ExportFormat format, OutputStream out)
      throws IOException {
    boolean ofMany = caller.isStaff();
    try (TableFile file = format.open(new Kept(out))) {
      file.row(ExportColumns.header(ofMany));
      Cursor cursor = null;
      do {
        Page<JudgedNumber> page =
            inventory.list(
                filter, new PageRequest(sort, descending, PageRequest.MAX_SIZE, cursor, false));
        write(page.items(), ofMany, file);
        cursor =
            page.next() == null
                ? null
                : Cursor.decode(page.next(), PhoneNumberRepository.CURSOR).orElseThrow();
      } while (cursor != null);
    }
  }

  private void write(List<JudgedNumber> rows, boolean ofMany, TableFile file) throws IOException {
    Map<Long, Map<String, Impact>> impact = new HashMap<>();
    rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.number().organisationId(),
                Collectors.mapping(row -> row.number().e164(), Collectors.toList())))
        .forEach((id, addresses) -> impact.put(id, impacts.each(id, addresses)));
    Map<Long, Organisation> owners = ofMany ? organisations.map(impact.keySet()) : Map.of();
    for (JudgedNumber row : rows) {
      long owner = row.number().organisationId();
      Organisation organisation = owners.get(owner);
      file.row(
          ExportColumns.cells(
              new ExportColumns.Line(
                  row,
                  impact.get(owner).getOrDefault(row.number().e164(), Impact.NONE),
                  organisation == null ? null : organisation.name()),
              ofMany));
    }
  }

  /** The answer of a request is closed by the server, not by the file written into it. */
  private static final class Kept extends FilterOutputStream {

    Kept(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
