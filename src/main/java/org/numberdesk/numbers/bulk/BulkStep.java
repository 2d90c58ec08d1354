package org.numberdesk.numbers.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.numbers.NumberChanges;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.NumbersAffected;
import org.numberdesk.numbers.NumbersReleased;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Identities;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.DomainEvent;

/** The transactions of what is done to many numbers: each stands by itself. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class BulkStep {

  static final int NUMBERS = 500;

  @Inject private BulkRepository bulks;
  @Inject private PhoneNumberRepository numbers;
  @Inject private NumberChanges changes;
  @Inject private GatheredNumbers gathered;
  @Inject private Identities identities;
  @Inject private Caller caller;
  @Inject private Event<DomainEvent> events;
  @Inject private Event<NumbersAffected> affected;

  /**
   * Does some more numbers, in the name of whoever began it. It stops where that person was
   * deactivated or left the organisation meanwhile.
   *
   * @return whether there are more
   */
  boolean next(long id) {
    BulkChange of = bulks.lock(id);
    if (!of.isRunning()) {
      return false;
    }
    if (!actFor(of)) {
      of.stop();
      return false;
    }
    List<String> addresses = bulks.next(of, of.last(), NUMBERS);
    if (!addresses.isEmpty()) {
      of.progress(addresses.size(), apply(of, addresses), addresses.get(addresses.size() - 1));
    }
    if (addresses.size() < NUMBERS) {
      of.end();
    }
    return of.isRunning();
  }

  private boolean actFor(BulkChange of) {
    if (caller.identity().isEmpty() && of.createdBy() != null) {
      identities
          .find(of.createdBy(), of.organisationId())
          .ifPresent(person -> caller.become(person, ""));
      return caller.identity().isPresent();
    }
    return true;
  }

  private int apply(BulkChange of, List<String> addresses) {
    if (of.kind() == BulkKind.REGISTER) {
      return gathered.take(of.target(), addresses);
    }
    List<PhoneNumber> found = numbers.all(Scope.of(of.organisationId()), addresses);
    return of.kind() == BulkKind.RELEASE
        ? release(of, found)
        : changes.describe(found, number -> of.kind().said(number, of.value()));
  }

  private int release(BulkChange of, List<PhoneNumber> found) {
    List<String> released = new ArrayList<>();
    for (PhoneNumber number : found) {
      if (number.status() != NumberStatus.RELEASED) {
        number.release();
        released.add(number.e164());
      }
    }
    if (!released.isEmpty()) {
      events.fire(new NumbersReleased(of.organisationId(), List.copyOf(released)));
      affected.fire(new NumbersAffected(of.organisationId(), released));
    }
    return released.size();
  }
}
