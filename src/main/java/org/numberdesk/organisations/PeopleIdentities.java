package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;
import org.numberdesk.security.Identities;
import org.numberdesk.security.Identity;

/**
 * Tells the security of the portal who an account is; read anew each request, so that a change
 * takes effect at once.
 */
@ApplicationScoped
@Transactional
public class PeopleIdentities implements Identities {

  @Inject private AccountRepository accounts;

  @Override
  public Optional<Identity> find(long accountId, Long organisationId) {
    return accounts
        .find(accountId)
        .filter(Account::isActive)
        .flatMap(account -> identity(account, organisationId));
  }

  static Optional<Identity> identity(Account account, Long organisationId) {
    Optional<Organisation> organisation =
        account.membershipIn(organisationId).map(Membership::organisation);
    ZoneId zone =
        account.zone().or(() -> organisation.map(Organisation::zone)).orElse(ZoneId.of("UTC"));
    return account
        .roleIn(organisationId)
        .map(
            role ->
                new Identity(
                    account.id(),
                    account.email(),
                    account.displayName(),
                    role,
                    organisationId,
                    organisation.map(Organisation::key).orElse(null),
                    organisation.map(Organisation::name).orElse(null),
                    zone,
                    account.theme(),
                    account.sessionStamp()));
  }
}
