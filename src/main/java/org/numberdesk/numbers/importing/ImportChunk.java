package org.numberdesk.numbers.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.numbers.SenderFactBook;
import org.numberdesk.security.Scope;

/**
 * Brings some rows of a file into the inventory: new numbers, changed ones, and the rest, which are
 * only seen again.
 */
@ApplicationScoped
class ImportChunk {

  static final int ROWS = 1000;

  @Inject private PhoneNumberRepository numbers;
  @Inject private SenderFactBook book;

  /**
   * Brings the rows in.
   *
   * @param write false to only tell what would become of them
   */
  ChunkResult bring(long organisationId, List<RowVerdict> rows, Instant now, boolean write) {
    List<NumberRow> good =
        rows.stream().filter(NumberRow.class::isInstance).map(NumberRow.class::cast).toList();
    Map<String, PhoneNumber> known =
        numbers
            .all(Scope.of(organisationId), good.stream().map(row -> row.address().text()).toList())
            .stream()
            .collect(Collectors.toMap(PhoneNumber::e164, Function.identity()));
    Set<String> taken = numbers.listClaimedByOthers(organisationId, claims(good));
    List<PhoneNumber> added = new ArrayList<>();
    List<PhoneNumber> changed = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    List<ChunkResult.RefusedRow> refused = new ArrayList<>();
    for (RowVerdict row : rows) {
      if (row instanceof BadRow bad) {
        refused.add(new ChunkResult.RefusedRow(bad.heaviest(), bad.row().cells()));
        continue;
      }
      NumberRow number = (NumberRow) row;
      PhoneNumber present = known.get(number.address().text());
      String claim = number.address().claim();
      if (taken.contains(claim) && (present == null || !present.claims())) {
        refused.add(unavailable(number));
      } else if (present == null) {
        PhoneNumber fresh =
            new PhoneNumber(
                organisationId, number.address().text(), claim, number.type(), number.country());
        apply(fresh, number, now);
        added.add(fresh);
      } else if (write ? apply(present, number, now) : differs(present, number)) {
        changed.add(present);
      } else {
        seen.add(present.e164());
      }
    }
    if (write) {
      added.forEach(numbers::add);
      List<PhoneNumber> touched = new ArrayList<>(added);
      touched.addAll(changed);
      book.keep(touched);
      numbers.seen(organisationId, seen, now);
    }
    return new ChunkResult(rows.size(), added.size(), changed.size(), seen.size(), refused);
  }

  private static List<String> claims(List<NumberRow> rows) {
    return rows.stream().map(row -> row.address().claim()).filter(claim -> claim != null).toList();
  }

  private static ChunkResult.RefusedRow unavailable(NumberRow row) {
    return new ChunkResult.RefusedRow(
        new RowError(
            row.line(),
            "phoneNumber",
            row.address().text(),
            "numbers.import.error.unavailable",
            List.of()),
        List.of(row.address().text()));
  }

  private static boolean apply(PhoneNumber number, NumberRow row, Instant now) {
    boolean supply =
        number.supplied(
            row.status(),
            row.sms(),
            row.voice(),
            row.mms(),
            row.purchaseDate(),
            row.externalId(),
            now);
    boolean described =
        number.described(
            row.label(), row.tags(), row.notes(), row.owner(), row.site(), row.costCentre());
    return supply || described;
  }

  private static boolean differs(PhoneNumber number, NumberRow row) {
    return !number.agrees(
        row.status(),
        row.sms(),
        row.voice(),
        row.mms(),
        row.purchaseDate(),
        row.label(),
        row.tags());
  }
}
