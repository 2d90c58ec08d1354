package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.numberdesk.security.ApiTokenRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.security.Role;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.DomainEvent.Change;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** What staff do about organisations, and leads about the staff. */
@ApplicationScoped
@Transactional
public class StaffDesk {

  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,58}[a-z0-9]");
  private static final int NAME = 200;

  @Inject private OrganisationRepository organisations;
  @Inject private AccountRepository accounts;
  @Inject private LinkRepository links;
  @Inject private ApiTokenRepository tokens;
  @Inject private Invitations invitations;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /** A page of all organisations, by name. */
  @RequiresPermission(Permission.ORGANISATIONS_VIEW)
  public Page<Organisation> list(String text, PageRequest request) {
    return organisations.page(caller.scope(), text, request);
  }

  /**
   * Makes an organisation.
   *
   * @param key its short name in addresses and JSON
   * @param zone id of the zone its people think in
   * @throws InvalidFields at the parameters' names
   */
  @RequiresPermission(Permission.ORGANISATIONS_MANAGE)
  public Organisation make(String name, String key, String zone, String country) {
    List<FieldError> errors = new ArrayList<>();
    String given = ProfileFields.text(name, "organisationName", NAME, errors);
    String shortName = ProfileFields.text(key, "key", 60, errors);
    if (shortName != null && !KEY.matcher(shortName).matches()) {
      errors.add(FieldError.of("key", "organisations.error.key"));
    } else if (shortName != null
        && organisations.findByKey(Scope.EVERYTHING, shortName).isPresent()) {
      errors.add(FieldError.of("key", "organisations.error.keyTaken"));
    }
    ZoneId thinks = ProfileFields.zone(zone, "zone", errors);
    if (zone == null) {
      errors.add(FieldError.of("zone", "error.field.required"));
    }
    String land = ProfileFields.text(country, "country", 2, errors);
    if (land != null && !List.of(Locale.getISOCountries()).contains(land)) {
      errors.add(FieldError.of("country", "error.field.notInList"));
    }
    ProfileFields.refuse(errors);
    Organisation made = new Organisation(shortName, given, thinks, land);
    organisations.add(made);
    events.fire(
        new OrganisationChanged(made.id(), "make", List.of(new Change("name", null, given))));
    return made;
  }

  /** Asks somebody to be an organisation's admin. */
  @RequiresPermission(value = Permission.ORGANISATIONS_MANAGE, of = Organisation.class)
  public Invitations.Handed inviteAdmin(long id, String email, String name) {
    Organisation organisation =
        organisations
            .find(caller.scope(), id)
            .orElseThrow(() -> new NotFound(Organisation.class, id));
    return invitations.invite(
        organisation, links.invitations(caller.scope(), id), email, name, Role.CUSTOMER_ADMIN);
  }

  /** An organisation's people as staff see them. */
  @RequiresPermission(value = Permission.ORGANISATIONS_VIEW, of = Organisation.class)
  public Page<Membership> people(long id, PageRequest request) {
    return accounts.members(caller.scope(), id, request);
  }

  /** Who was asked to join an organisation and has not come yet. */
  @RequiresPermission(value = Permission.ORGANISATIONS_VIEW, of = Organisation.class)
  public List<Invitation> invited(long id) {
    return links.invitations(caller.scope(), id);
  }

  /** The staff, who left too. */
  @RequiresPermission(Permission.STAFF_MANAGE)
  public List<Account> staff() {
    return accounts.staff();
  }

  @RequiresPermission(Permission.STAFF_MANAGE)
  public List<Invitation> staffInvited() {
    return links.staffInvitations();
  }

  @RequiresPermission(Permission.STAFF_MANAGE)
  public Invitations.Handed inviteStaff(String email, String name, Role role) {
    return invitations.invite(null, links.staffInvitations(), email, name, role);
  }

  @RequiresPermission(Permission.STAFF_MANAGE)
  public Invitations.Handed renewStaff(long invitationId) {
    return invitations.renew(invitation(invitationId));
  }

  @RequiresPermission(Permission.STAFF_MANAGE)
  public void withdrawStaff(long invitationId) {
    invitation(invitationId).end(clock.instant());
  }

  @RequiresPermission(Permission.STAFF_MANAGE)
  public void changeStaffRole(long accountId, Role role) {
    Account account = colleague(accountId);
    if (role == null || !role.staff()) {
      throw new InvalidFields("role", "error.field.notInList");
    }
    Role before = account.staffRole();
    account.become(role);
    events.fire(
        new PersonChanged(null, accountId, "role", new Change("role", before.name(), role.name())));
  }

  @RequiresPermission(Permission.STAFF_MANAGE)
  public void deactivateStaff(long accountId) {
    Account account = colleague(accountId);
    account.deactivate();
    tokens.listOf(accountId).forEach(token -> token.revoke(clock.instant()));
    events.fire(new PersonLeft(null, accountId, null));
  }

  @RequiresPermission(Permission.STAFF_MANAGE)
  public Invitations.Handed resetStaff(long accountId) {
    return invitations.reset(colleague(accountId), null).orElseThrow(TooManyResets::new);
  }

  /** Lets somebody in to set up another device who lost device and recovery codes. */
  @RequiresPermission(Permission.STAFF_MANAGE)
  public void forgetStaffTotp(long accountId) {
    colleague(accountId).forgetTotp();
    events.fire(new PersonChanged(null, accountId, "totp.forget"));
  }

  /** Another one of the staff; oneself stays, so that a lead is always left. */
  private Account colleague(long accountId) {
    if (Long.valueOf(accountId).equals(caller.accountId())) {
      throw new NotOneself();
    }
    return accounts
        .findToChange(accountId)
        .filter(account -> account.staffRole() != null && account.isActive())
        .orElseThrow(() -> new NotFound(Account.class, accountId));
  }

  private Invitation invitation(long invitationId) {
    return links.staffInvitations().stream()
        .filter(invitation -> invitation.id() == invitationId)
        .findFirst()
        .orElseThrow(() -> new NotFound(Invitation.class, invitationId));
  }
}
