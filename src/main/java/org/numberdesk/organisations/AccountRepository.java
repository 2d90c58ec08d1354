package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.numberdesk.security.Permission;
import org.numberdesk.security.Role;
import org.numberdesk.security.Scope;
import org.numberdesk.security.SealedTexts;
import org.numberdesk.security.Vault;
import org.numberdesk.shared.KeysetQuery;
import org.numberdesk.shared.KeysetQuery.Key;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/**
 * Accounts are people, found by who they are; what belongs to an organisation is found elsewhere.
 */
@ApplicationScoped
public class AccountRepository implements SealedTexts {

  @PersistenceContext private EntityManager em;

  public void add(Account account) {
    em.persist(account);
  }

  public Optional<Account> find(long id) {
    return Optional.ofNullable(em.find(Account.class, id));
  }

  public Optional<Account> findByEmail(String email) {
    return em.createNamedQuery(Account.BY_EMAIL, Account.class)
        .setParameter("email", Account.normalise(email))
        .getResultStream()
        .findFirst();
  }

  /** The account, locked until the transaction ends, so that parallel guesses are all counted. */
  Optional<Account> findForSignIn(String email) {
    Optional<Account> found = findByEmail(email);
    found.ifPresent(account -> em.refresh(account, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  public List<Account> listStaff(Collection<Role> roles) {
    return em.createNamedQuery(Account.WITH_ROLE, Account.class)
        .setParameter("roles", roles)
        .getResultList();
  }

  public List<Account> listOf(long organisationId) {
    return em.createNamedQuery(Account.OF_ORGANISATION, Account.class)
        .setParameter("organisation", organisationId)
        .getResultList();
  }

  /** The account, locked until the transaction ends. */
  Optional<Account> findToChange(long id) {
    Optional<Account> found = find(id);
    found.ifPresent(account -> em.refresh(account, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** Everybody of an organisation, who left too, in the order in which they came. */
  Page<Membership> members(Scope scope, long organisation, PageRequest request) {
    Key<Membership> added = Key.number("e.id", Membership::id);
    return KeysetQuery.of(em, Membership.class, "join fetch e.account")
        .where(
            "e.organisation.id = :organisation",
            "organisation",
            scope.covers(organisation) ? organisation : -1L)
        .page(request, added, added);
  }

  /** Everybody of the staff, who left too. */
  List<Account> staff() {
    return em.createNamedQuery(Account.STAFF, Account.class).getResultList();
  }

  long countAdmins(long organisation) {
    return em.createNamedQuery(Membership.ADMINS, Long.class)
        .setParameter("organisation", organisation)
        .setParameter(
            "roles",
            Arrays.stream(Role.values())
                .filter(role -> !role.staff() && role.may(Permission.PEOPLE_MANAGE))
                .toList())
        .getSingleResult();
  }

  @Override
  public int reseal(Vault vault, int most) {
    List<Account> accounts =
        em.createNamedQuery(Account.NOT_SEALED_WITH, Account.class)
            .setParameter("inUse", vault.inUse() + "%")
            .setMaxResults(most)
            .getResultList();
    accounts.forEach(
        account ->
            account.seal(vault.reseal(account.totpSecret()), vault.reseal(account.totpPending())));
    return accounts.size();
  }
}
