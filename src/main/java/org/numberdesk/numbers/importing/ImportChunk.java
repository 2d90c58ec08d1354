package org.numberdesk.numbers.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.numbers.NamedNumberRepository;
import org.numberdesk.numbers.NumberDescription;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.numbers.SenderFactBook;

/**
 * Brings some rows of a file into the inventory: new numbers, changed ones, and the rest, which are
 * only seen again.
 */
@ApplicationScoped
class ImportChunk {

  static final int ROWS = 1000;

  @Inject private PhoneNumberRepository numbers;
  @Inject private NamedNumberRepository named;
  @Inject private SenderFactBook book;

  /**
   * Brings the rows in.
   *
   * @param write false to only tell what would become of them
   */
  ChunkResult bring(long organisationId, List<JudgedRow> rows, Instant now, boolean write) {
    List<NumberRow> good =
        rows.stream()
            .map(JudgedRow::verdict)
            .filter(NumberRow.class::isInstance)
            .map(NumberRow.class::cast)
            .toList();
    Map<String, String> claims = new HashMap<>();
    good.forEach(row -> claims.put(row.address().text(), row.address().claim()));
    Map<String, PhoneNumber> known = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (PhoneNumber number : named.among(organisationId, claims)) {
      if (number.organisationId() == organisationId) {
        known.put(number.e164(), number);
      } else {
        taken.add(number.claim());
      }
    }
    List<PhoneNumber> added = new ArrayList<>();
    Map<PhoneNumber, NumberDescription> described = new LinkedHashMap<>();
    Set<PhoneNumber> changed = new LinkedHashSet<>();
    List<Long> seen = new ArrayList<>();
    List<ChunkResult.RefusedRow> refused = new ArrayList<>();
    for (JudgedRow judged : rows) {
      if (judged.verdict() instanceof BadRow bad) {
        refused.add(ChunkResult.RefusedRow.of(bad));
        continue;
      }
      NumberRow row = (NumberRow) judged.verdict();
      PhoneNumber present = known.get(row.address().text());
      String claim = row.address().claim();
      if (taken.contains(claim) && (present == null || !present.claims())) {
        refused.add(unavailable(judged.row(), row));
      } else if (present == null) {
        added.add(fresh(organisationId, row, claim, now));
      } else if (!differs(present, row)) {
        seen.add(present.id());
      } else {
        changed.add(present);
        described.put(present, row.description());
        if (write) {
          supply(present, row, now);
        }
      }
    }
    if (write) {
      numbers.describeAll(described);
      book.keep(added);
      book.keep(changed);
      numbers.addAll(added);
      numbers.seen(seen, now);
    }
    return new ChunkResult(rows.size(), added.size(), changed.size(), seen.size(), refused);
  }

  private static ChunkResult.RefusedRow unavailable(ImportRow row, NumberRow number) {
    RowError error =
        new RowError(
            row.line(),
            row.column(ImportField.PHONE_NUMBER),
            row.value(ImportField.PHONE_NUMBER),
            "numbers.import.error.unavailable",
            List.of());
    return new ChunkResult.RefusedRow(List.of(error), row.cells(), number.address().text());
  }

  private static PhoneNumber fresh(long organisationId, NumberRow row, String claim, Instant now) {
    PhoneNumber fresh =
        new PhoneNumber(organisationId, row.address().text(), claim, row.type(), row.country());
    fresh.describedFirst(row.description());
    supply(fresh, row, now);
    return fresh;
  }

  private static void supply(PhoneNumber number, NumberRow row, Instant now) {
    number.supplied(row.supply(), now);
  }

  private static boolean differs(PhoneNumber number, NumberRow row) {
    return !number.agrees(row.supply(), row.description());
  }
}
