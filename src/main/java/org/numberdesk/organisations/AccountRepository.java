package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.numberdesk.security.Role;

/**
 * Accounts are people, found by who they are; what belongs to an organisation is found elsewhere.
 */
@ApplicationScoped
public class AccountRepository {

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
}
