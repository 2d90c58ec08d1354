package org.numberdesk.organisations;

import java.util.List;
import org.numberdesk.shared.DomainEvent;

/** Somebody made or revoked a key for REST. Tells its name, never the key. */
public record TokenChanged(Long organisationId, long tokenId, String name, boolean made)
    implements DomainEvent {

  @Override
  public String subject() {
    return "token";
  }

  @Override
  public String subjectId() {
    return Long.toString(tokenId);
  }

  @Override
  public String action() {
    return made ? "token.make" : "token.revoke";
  }

  @Override
  public List<Change> changes() {
    return List.of(new Change("name", made ? null : name, made ? name : null));
  }
}
