package org.numberdesk.audit.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.numberdesk.audit.AuditDesk;
import org.numberdesk.audit.AuditEntry;
import org.numberdesk.audit.AuditFilter;
import org.numberdesk.numbers.exporting.ExportFormat;
import org.numberdesk.numbers.exporting.FormulaGuard;
import org.numberdesk.numbers.exporting.TableFile;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.shared.Cursor;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** The trail as a file, read page by page; instants in UTC, changes as the trail holds them. */
final class AuditFile {

  private static final List<String> HEADER =
      List.of(
          "id",
          "at",
          "who",
          "address",
          "organisation",
          "action",
          "subject",
          "subjectId",
          "changes");

  private final AuditDesk desk;
  private final AuditFilter filter;

  AuditFile(AuditDesk desk, AuditFilter filter) {
    this.desk = desk;
    this.filter = filter;
  }

  void write(OutputStream out) throws IOException {
    try (TableFile table = ExportFormat.CSV.open(out)) {
      table.row(HEADER);
      PageRequest request = PageRequest.first("newest", PageRequest.MAX_SIZE);
      for (int rows = 0; rows < AuditDesk.EXPORT; rows += PageRequest.MAX_SIZE) {
        Page<AuditEntry> page = desk.list(filter, request);
        Map<Long, Organisation> owners = owners(page.items());
        for (AuditEntry entry : page.items()) {
          table.row(cells(entry, owners));
        }
        if (page.next() == null) {
          return;
        }
        Cursor next = Cursor.decode(page.next(), AuditDesk.CURSOR).orElseThrow();
        request = new PageRequest("newest", false, PageRequest.MAX_SIZE, next, false);
      }
    }
  }

  private Map<Long, Organisation> owners(List<AuditEntry> entries) {
    return desk.organisationsOf(
        entries.stream()
            .map(AuditEntry::getOrganisationId)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private static List<String> cells(AuditEntry entry, Map<Long, Organisation> owners) {
    Organisation owner = owners.get(entry.getOrganisationId());
    return Arrays.stream(
            new Object[] {
              entry.getId(),
              entry.getAt(),
              entry.getAccountName(),
              entry.getAddress(),
              owner == null ? null : owner.key(),
              entry.getAction(),
              entry.getSubject(),
              entry.getSubjectId(),
              entry.getChanges()
            })
        .map(cell -> cell == null ? "" : FormulaGuard.harmless(cell.toString()))
        .toList();
  }
}
