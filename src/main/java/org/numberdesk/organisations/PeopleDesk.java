package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.numberdesk.security.ApiTokenRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.security.Role;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.DomainEvent.Change;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** The people of an organisation: who invites, changes and deactivates whom. */
@ApplicationScoped
@Transactional
public class PeopleDesk {

  @Inject private OrganisationRepository organisations;
  @Inject private AccountRepository accounts;
  @Inject private LinkRepository links;
  @Inject private ApiTokenRepository tokens;
  @Inject private Invitations invitations;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /** Everybody, who left too, in the order in which they came. */
  @RequiresPermission(value = Permission.PEOPLE_MANAGE, of = Organisation.class)
  public Page<Membership> list(long id, PageRequest request) {
    return accounts.members(caller.scope(), id, request);
  }

  /** Who was asked and has not come yet. */
  @RequiresPermission(value = Permission.PEOPLE_MANAGE, of = Organisation.class)
  public List<Invitation> invitations(long id) {
    return links.invitations(caller.scope(), id);
  }

  /**
   * Asks somebody to join.
   *
   * @throws InvalidFields at {@code name}, {@code email} or {@code role}
   */
  @RequiresPermission(value = Permission.PEOPLE_MANAGE, of = Organisation.class)
  public Invitations.Handed invite(long id, String email, String name, Role role) {
    Organisation organisation =
        organisations
            .find(caller.scope(), id)
            .orElseThrow(() -> new NotFound(Organisation.class, id));
    return invitations.invite(
        organisation, links.invitations(caller.scope(), id), email, name, role);
  }

  @RequiresPermission(value = Permission.PEOPLE_MANAGE, of = Organisation.class)
  public Invitations.Handed renew(long id, long invitationId) {
    return invitations.renew(invitation(id, invitationId));
  }

  @RequiresPermission(value = Permission.PEOPLE_MANAGE, of = Organisation.class)
  public void withdraw(long id, long invitationId) {
    invitation(id, invitationId).end(clock.instant());
  }

  @RequiresPermission(value = Permission.PEOPLE_MANAGE, of = Organisation.class)
  public void changeRole(long id, long accountId, Role role) {
    Account account = member(id, accountId);
    refuseOneself(accountId);
    if (role == null || role.staff()) {
      throw new InvalidFields("role", "error.field.notInList");
    }
    Membership membership = account.membershipIn(id).orElseThrow();
    Role before = membership.role();
    membership.become(role);
    refuseToLeaveNobody(id, before, role);
    events.fire(
        new PersonChanged(id, accountId, "role", new Change("role", before.name(), role.name())));
  }

  /** Ends somebody's sessions and tokens here at once, and hands over what they held. */
  @RequiresPermission(value = Permission.PEOPLE_MANAGE, of = Organisation.class)
  public void deactivate(long id, long accountId) {
    Account account = member(id, accountId);
    refuseOneself(accountId);
    Role before = account.roleIn(id).orElseThrow();
    account.leave(id);
    refuseToLeaveNobody(id, before, null);
    tokens.listOf(accountId).stream()
        .filter(token -> Long.valueOf(id).equals(token.organisationId()))
        .forEach(token -> token.revoke(clock.instant()));
    events.fire(new PersonLeft(id, accountId, caller.accountId()));
  }

  /**
   * Makes a way to a new password. It is handed to the admin where there is no mail, so it must not
   * open what the person has elsewhere.
   */
  @RequiresPermission(value = Permission.PEOPLE_MANAGE, of = Organisation.class)
  public Invitations.Handed reset(long id, long accountId) {
    Account account = member(id, accountId);
    if (!invitations.mails()) {
      refuseIfElsewhere(account);
    }
    return invitations.reset(account, id).orElseThrow(TooManyResets::new);
  }

  /** Lets somebody in without a code who lost device and recovery codes. */
  @RequiresPermission(value = Permission.PEOPLE_MANAGE, of = Organisation.class)
  public void forgetTotp(long id, long accountId) {
    Account account = member(id, accountId);
    refuseIfElsewhere(account);
    account.forgetTotp();
    events.fire(new PersonChanged(id, accountId, "totp.forget"));
  }

  private static void refuseIfElsewhere(Account account) {
    if (account.memberships().size() > 1) {
      throw new BelongsElsewhere();
    }
  }

  private Account member(long id, long accountId) {
    return accounts
        .findToChange(accountId)
        .filter(account -> account.membershipIn(id).isPresent())
        .orElseThrow(() -> new NotFound(Account.class, accountId));
  }

  private Invitation invitation(long id, long invitationId) {
    return links.invitations(caller.scope(), id).stream()
        .filter(invitation -> invitation.id() == invitationId)
        .findFirst()
        .orElseThrow(() -> new NotFound(Invitation.class, invitationId));
  }

  private void refuseOneself(long accountId) {
    if (Long.valueOf(accountId).equals(caller.accountId())) {
      throw new NotOneself();
    }
  }

  /** Counted after the change, which is taken back if nobody is left. */
  private void refuseToLeaveNobody(long id, Role before, Role after) {
    boolean fewer =
        before.may(Permission.PEOPLE_MANAGE)
            && (after == null || !after.may(Permission.PEOPLE_MANAGE));
    if (fewer && accounts.countAdmins(id) == 0) {
      throw new LastAdmin();
    }
  }
}
