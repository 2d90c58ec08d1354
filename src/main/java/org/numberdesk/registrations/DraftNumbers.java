package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.numbers.NumbersAffected;
import org.numberdesk.numbers.bulk.GatheredNumbers;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.DomainEvent;

/** Puts numbers that were gathered in the inventory into a draft. */
@ApplicationScoped
@Transactional
class DraftNumbers implements GatheredNumbers {

  @Inject private RegistrationRepository registrations;
  @Inject private Caller caller;
  @Inject private Event<NumbersAffected> affected;
  @Inject private Event<DomainEvent> events;

  /** Nothing where the draft was taken back or handed in meanwhile. */
  @Override
  public int take(long target, List<String> addresses) {
    Registration draft =
        registrations
            .findToChange(caller.scope(), target)
            .filter(found -> found.storedStatus().editable())
            .orElse(null);
    if (draft == null) {
      return 0;
    }
    Set<String> named = new LinkedHashSet<>(draft.submission().whole().campaign().numbers());
    List<String> added = addresses.stream().filter(named::add).toList();
    draft.edit(DraftDesk.withNumbers(draft.submission(), new ArrayList<>(named)));
    registrations.flush();
    affected.fire(new NumbersAffected(draft.organisationId(), added));
    events.fire(new RegistrationEdited(draft.id(), draft.organisationId(), false, List.of()));
    return added.size();
  }
}
