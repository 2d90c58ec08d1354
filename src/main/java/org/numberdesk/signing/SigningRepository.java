package org.numberdesk.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Links and signatures. A link is found by its secret alone, which is what it is for. */
@ApplicationScoped
public class SigningRepository {

  @PersistenceContext private EntityManager em;

  void add(SignatureLink link) {
    em.persist(link);
    em.flush();
  }

  void add(Signature signature) {
    em.persist(signature);
  }

  Optional<SignatureLink> find(String hash) {
    return em.createQuery("select l from SignatureLink l where l.hash = :hash", SignatureLink.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  /** The link, kept from others until the transaction ends. */
  Optional<SignatureLink> findToChange(String hash) {
    Optional<SignatureLink> found = find(hash);
    found.ifPresent(link -> em.lock(link, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** The links to one letter that still lead on. */
  List<SignatureLink> listOpen(String subject, long subjectId, Instant now) {
    return em.createQuery(
            "select l from SignatureLink l where l.subject = :subject and l.subjectId = :id"
                + " and l.endedAt is null and l.expiresAt > :now order by l.id",
            SignatureLink.class)
        .setParameter("subject", subject)
        .setParameter("id", subjectId)
        .setParameter("now", now)
        .getResultList();
  }

  /** The signatures under the letters of one thing, newest first. */
  List<Signature> list(String subject, long subjectId) {
    return em.createQuery(
            "select s from Signature s where s.subject = :subject and s.subjectId = :id order by s.id desc",
            Signature.class)
        .setParameter("subject", subject)
        .setParameter("id", subjectId)
        .getResultList();
  }
}
