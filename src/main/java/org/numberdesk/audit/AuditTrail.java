package org.numberdesk.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Identity;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.Json;

/**
 * Writes down every event, in the transaction in which it happened: either both are kept or
 * neither.
 */
@ApplicationScoped
public class AuditTrail {

  @Inject private AuditEntryRepository entries;
  @Inject private Caller caller;
  @Inject private Clock clock;

  void record(@Observes DomainEvent event) {
    Identity who = caller.identity().orElse(null);
    entries.add(
        new AuditEntry(
            clock.instant(),
            who == null ? null : who.accountId(),
            who == null ? null : who.displayName(),
            caller.address(),
            event.organisationId(),
            event.subject(),
            event.subjectId(),
            event.action(),
            json(event.changes())));
  }

  static String json(List<DomainEvent.Change> changes) {
    try {
      return changes.isEmpty() ? null : Json.MAPPER.writeValueAsString(changes);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
