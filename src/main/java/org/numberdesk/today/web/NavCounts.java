package org.numberdesk.today.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLTransactionRollbackException;
import java.util.Map;
import java.util.Set;
import org.numberdesk.registrations.RegistrationDesk;
import org.numberdesk.registrations.RegistrationStatus;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.shared.Causes;
import org.omnifaces.util.Faces;

/**
 * The counts beside the entries of the navigation; one question a request. They are beside the
 * point of any page: nothing fails for them. An answer to a part of a page, which asks what is
 * shown all over it, does without, since the navigation is not in it.
 */
@Named
@RequestScoped
public class NavCounts {

  @Inject private RegistrationDesk registrations;
  @Inject private Caller caller;

  private Map<RegistrationStatus, Long> counts;

  /** Cases that go on only when the customer does something. */
  public long getRegistrations() {
    return sum(RegistrationStatus.WITH_CUSTOMER);
  }

  /** Cases that wait for staff. */
  public long getReview() {
    return sum(RegistrationStatus.WITH_STAFF);
  }

  private long sum(Set<RegistrationStatus> statuses) {
    if (counts == null) {
      counts = partial() || !caller.can(Permission.REGISTRATIONS_VIEW) ? Map.of() : count();
    }
    return statuses.stream().mapToLong(status -> counts.getOrDefault(status, 0L)).sum();
  }

  private Map<RegistrationStatus, Long> count() {
    try {
      return registrations.countByStatus();
    } catch (RuntimeException e) {
      if (Causes.find(e, SQLTransactionRollbackException.class).isEmpty()) {
        throw e;
      }
      // somebody writes just now, and Derby lets nobody count meanwhile
      return Map.of();
    }
  }

  boolean partial() {
    return Faces.isAjaxRequest();
  }
}
