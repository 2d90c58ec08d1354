package org.numberdesk.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Tokens belong to an account, so they are found by it and not by an organisation. */
@ApplicationScoped
public class ApiTokenRepository {

  @PersistenceContext private EntityManager em;

  public void add(ApiToken token) {
    em.persist(token);
  }

  /** A token that is still good. */
  public Optional<ApiToken> findLive(String secret) {
    return em.createNamedQuery(ApiToken.BY_HASH, ApiToken.class)
        .setParameter("hash", Secrets.hash(secret))
        .getResultStream()
        .filter(token -> !token.isRevoked())
        .findFirst();
  }

  public List<ApiToken> listOf(long accountId) {
    return em.createNamedQuery(ApiToken.OF_ACCOUNT, ApiToken.class)
        .setParameter("account", accountId)
        .getResultList();
  }

  public Optional<ApiToken> find(long accountId, long id) {
    return Optional.ofNullable(em.find(ApiToken.class, id))
        .filter(token -> token.accountId() == accountId);
  }
}
