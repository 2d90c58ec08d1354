package org.numberdesk.registrations.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.numberdesk.preflight.Preflight;
import org.numberdesk.preflight.VendorPolicy;
import org.numberdesk.registrations.DecisionReason;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationRepository;
import org.numberdesk.registrations.RegistrationStatus;
import org.numberdesk.registrations.RegistrationStep;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Identity;
import org.numberdesk.security.OpenToAll;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.security.Scope;
import org.numberdesk.security.Secrets;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Settings;

/** Links that tell a customer's web team what to paste where. */
@ApplicationScoped
@Transactional
public class FixDesk {

  @Inject private FixLinkRepository links;
  @Inject private RegistrationRepository registrations;
  @Inject private Settings settings;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /** A link was made or revoked; the secret is not told. */
  record FixLinkChanged(long registrationId, Long organisationId, boolean made)
      implements DomainEvent {

    @Override
    public String subject() {
      return "registration";
    }

    @Override
    public String subjectId() {
      return Long.toString(registrationId);
    }

    @Override
    public String action() {
      return made ? "registration.fix-link" : "registration.fix-link-revoked";
    }
  }

  @RequiresPermission(value = Permission.REGISTRATIONS_EDIT, of = Registration.class)
  public List<FixLink> list(Long id) {
    return links.listOf(id);
  }

  /**
   * Makes a link.
   *
   * @return its address; the secret in it is not kept and cannot be shown again
   */
  @RequiresPermission(value = Permission.REGISTRATIONS_EDIT, of = Registration.class)
  public String make(Long id) {
    Registration found = find(id);
    String secret = Secrets.random();
    links.add(
        new FixLink(
            id,
            Secrets.hash(secret),
            caller.identity().map(Identity::displayName).orElse(""),
            clock.instant()));
    events.fire(new FixLinkChanged(id, found.organisationId(), true));
    return settings.url() + "/fix/" + secret;
  }

  private Registration find(Long id) {
    return registrations
        .find(caller.scope(), id)
        .orElseThrow(() -> new NotFound(Registration.class, id));
  }

  /** Ends a link of a registration. */
  @RequiresPermission(value = Permission.REGISTRATIONS_EDIT, of = Registration.class)
  public void revoke(Long id, long link) {
    FixLink found =
        links.listOf(id).stream()
            .filter(one -> one.id() == link)
            .findFirst()
            .orElseThrow(() -> new NotFound(FixLink.class, link));
    found.revoke(clock.instant());
    events.fire(new FixLinkChanged(id, find(id).organisationId(), false));
  }

  /**
   * What the bearer of a link has to do.
   *
   * @throws NotFound for an unknown or revoked link, and once the registration has ended
   */
  @OpenToAll("The link is the secret; it shows what belongs on a public website and nothing else")
  public FixSheet open(String secret) {
    Instant now = clock.instant();
    FixLink link =
        links
            .findByHash(Secrets.hash(secret))
            .filter(one -> one.revokedAt() == null)
            .orElseThrow(() -> new NotFound(FixLink.class, "a link"));
    Registration found =
        registrations
            .find(Scope.EVERYTHING, link.registrationId())
            .filter(one -> !one.status(now).terminal())
            .orElseThrow(() -> new NotFound(FixLink.class, "a link"));
    link.opened(now);
    return FixSheet.of(
        found.submission(),
        standing(found, now),
        Preflight.withRulesOf(now.atZone(java.time.ZoneOffset.UTC).toLocalDate())
            .judge(found.submission(), VendorPolicy.asDelivered())
            .findings());
  }

  /** The reasons of the last refusal, while they are the customer's to answer. */
  private static List<DecisionReason> standing(Registration found, Instant now) {
    RegistrationStatus status = found.status(now);
    boolean asked =
        status == RegistrationStatus.CHANGES_REQUESTED
            || status == RegistrationStatus.CARRIER_REJECTED
            || status == RegistrationStatus.SUSPENDED
            || found.cureBy() != null;
    return asked
        ? found.steps().stream()
            .filter(step -> !step.reasons().isEmpty())
            .reduce((earlier, later) -> later)
            .map(RegistrationStep::reasons)
            .orElse(List.of())
        : List.of();
  }
}
