package org.numberdesk.numbers.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.PageRequest;

/** Notes down which numbers are meant, before anything happens to the first. */
@ApplicationScoped
@Transactional
class BulkStart {

  private static final int READ = PageRequest.MAX_SIZE;

  @Inject private BulkRepository bulks;
  @Inject private PhoneNumberRepository numbers;
  @Inject private Caller caller;

  BulkChange begin(long organisationId, BulkDesk.Selection selection, BulkKind kind, String value) {
    BulkChange started = new BulkChange(organisationId, kind, value, caller.getDisplayName());
    bulks.add(started);
    Scope own = Scope.of(organisationId);
    int total =
        selection.addresses() == null
            ? noteAll(started, own, selection)
            : noteSome(started, own, List.copyOf(selection.addresses()));
    if (total == 0) {
      throw new InvalidFields("numbers", "numbers.bulk.error.none");
    }
    started.begin(total, total > BulkStep.NUMBERS);
    if (kind == BulkKind.REGISTER) {
      started.end();
    }
    return started;
  }

  BulkChange into(long target, BulkChange gathered) {
    BulkChange started = BulkChange.into(target, gathered, caller.getDisplayName());
    bulks.add(started);
    int total = bulks.copy(gathered, started);
    started.begin(total, total > BulkStep.NUMBERS);
    return started;
  }

  Optional<BulkChange> findUnfinished(Scope scope, long target) {
    return bulks.findUnfinished(scope, target);
  }

  private int noteSome(BulkChange started, Scope own, List<String> addresses) {
    int total = 0;
    for (int from = 0; from < addresses.size(); from += READ) {
      List<String> found =
          new ArrayList<>(
              numbers
                  .all(own, addresses.subList(from, Math.min(from + READ, addresses.size())))
                  .stream()
                  .map(PhoneNumber::e164)
                  .toList());
      bulks.note(started, found);
      total += found.size();
    }
    return total;
  }

  private int noteAll(BulkChange started, Scope own, BulkDesk.Selection selection) {
    int total = 0;
    String last = "";
    List<String> found;
    do {
      found = numbers.addresses(own, selection.filter(), last, READ);
      bulks.note(started, found);
      total += found.size();
      last = found.isEmpty() ? last : found.get(found.size() - 1);
      if (total > BulkDesk.MOST) {
        throw new InvalidFields("numbers", "numbers.bulk.error.many", BulkDesk.MOST);
      }
    } while (found.size() == READ);
    return total;
  }

  Optional<BulkChange> find(Scope scope, long id) {
    return bulks.find(scope, id);
  }

  List<BulkChange> latest(Scope scope, int limit) {
    return bulks.latest(scope, limit);
  }

  List<String> numbers(BulkChange of, int limit) {
    return bulks.next(of, "", limit);
  }
}
