package org.numberdesk.today.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import org.numberdesk.registrations.RegistrationDesk;
import org.numberdesk.registrations.RegistrationStatus;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;

/** The counts beside the entries of the navigation; one question a request. */
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
      counts = caller.can(Permission.REGISTRATIONS_VIEW) ? registrations.countByStatus() : Map.of();
    }
    return statuses.stream().mapToLong(status -> counts.getOrDefault(status, 0L)).sum();
  }
}
