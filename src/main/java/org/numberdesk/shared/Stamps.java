package org.numberdesk.shared;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Clock;

/**
 * Writes who created and who last changed an entity, and when, so that no use case can forget it.
 */
public class Stamps {

  @PrePersist
  void created(VersionedEntity entity) {
    entity.stampCreated(clock().instant(), actor());
  }

  @PreUpdate
  void changed(VersionedEntity entity) {
    entity.stampChanged(clock().instant(), actor());
  }

  private static Clock clock() {
    return CDI.current().select(Clock.class).get();
  }

  private static Long actor() {
    try {
      return CDI.current().select(CurrentActor.class).get().accountId();
    } catch (ContextNotActiveException e) {
      return null;
    }
  }
}
