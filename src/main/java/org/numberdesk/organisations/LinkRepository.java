package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.numberdesk.security.Scope;
import org.numberdesk.security.Secrets;

/** Personal links. Who holds the secret finds one; its owner's admins see that there is one. */
@ApplicationScoped
public class LinkRepository {

  @PersistenceContext private EntityManager em;

  void add(Invitation invitation) {
    em.persist(invitation);
  }

  void add(ResetLink link) {
    em.persist(link);
  }

  /** The invitation of a secret that still works. */
  Optional<Invitation> invitation(String secret, Instant now) {
    return em.createNamedQuery(Invitation.BY_HASH, Invitation.class)
        .setParameter("hash", Secrets.hash(secret))
        .getResultStream()
        .filter(invitation -> invitation.isOpen(now))
        .findFirst();
  }

  /** The same, held until the transaction ends, so that it is accepted once. */
  Optional<Invitation> invitationToAccept(String secret, Instant now) {
    Optional<Invitation> found = invitation(secret, now);
    found.ifPresent(invitation -> em.refresh(invitation, LockModeType.PESSIMISTIC_WRITE));
    return found.filter(invitation -> invitation.isOpen(now));
  }

  /** Open and lapsed ones, until they are accepted or withdrawn. */
  List<Invitation> invitations(Scope scope, long organisation) {
    return scope.covers(organisation)
        ? em.createNamedQuery(Invitation.OF_ORGANISATION, Invitation.class)
            .setParameter("organisation", organisation)
            .getResultList()
        : List.of();
  }

  List<Invitation> staffInvitations() {
    return em.createNamedQuery(Invitation.OF_STAFF, Invitation.class).getResultList();
  }

  Optional<ResetLink> reset(String secret, Instant now) {
    return em.createNamedQuery(ResetLink.BY_HASH, ResetLink.class)
        .setParameter("hash", Secrets.hash(secret))
        .getResultStream()
        .filter(link -> link.isOpen(now) && link.account().isActive())
        .findFirst();
  }

  Optional<ResetLink> resetToUse(String secret, Instant now) {
    Optional<ResetLink> found = reset(secret, now);
    found.ifPresent(link -> em.refresh(link, LockModeType.PESSIMISTIC_WRITE));
    return found.filter(link -> link.isOpen(now));
  }

  List<ResetLink> resetsSince(long account, Instant since) {
    return em.createNamedQuery(ResetLink.OF_ACCOUNT, ResetLink.class)
        .setParameter("account", account)
        .setParameter("since", since)
        .getResultList();
  }
}
