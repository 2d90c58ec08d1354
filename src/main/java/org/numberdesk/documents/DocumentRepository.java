package org.numberdesk.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.numberdesk.security.Scope;
import org.numberdesk.security.Tenancy;

/** Documents, and their bytes in rows of 256 KiB, of which one is in memory at a time. */
@ApplicationScoped
public class DocumentRepository implements Tenancy {

  static final int PART = 256 * 1024;

  @PersistenceContext private EntityManager em;

  @Override
  public Class<?> type() {
    return Document.class;
  }

  @Override
  public boolean visible(Scope scope, Object id) {
    return find(scope, (Long) id).isPresent();
  }

  Optional<Document> find(Scope scope, long id) {
    return Optional.ofNullable(em.find(Document.class, id))
        .filter(found -> scope.covers(found.organisationId()));
  }

  List<Document> list(Scope scope, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery("select d from Document d where d.id in :ids", Document.class)
        .setParameter("ids", List.copyOf(ids))
        .getResultStream()
        .filter(found -> scope.covers(found.organisationId()))
        .toList();
  }

  /** An organisation's documents, newest first. */
  List<Document> listNewest(long organisationId, int limit) {
    return em.createQuery(
            "select d from Document d where d.organisationId = :organisation order by d.id desc",
            Document.class)
        .setParameter("organisation", organisationId)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The same bytes, if the organisation has them already for the same purpose. */
  Optional<Document> findSame(long organisationId, DocumentKind kind, String sha256) {
    return em.createQuery(
            "select d from Document d where d.organisationId = :organisation"
                + " and d.sha256 = :hash and d.kind = :kind order by d.id",
            Document.class)
        .setParameter("organisation", organisationId)
        .setParameter("hash", sha256)
        .setParameter("kind", kind)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Bytes an organisation keeps. */
  long used(long organisationId) {
    Long sum =
        em.createQuery(
                "select sum(d.size) from Document d where d.organisationId = :organisation",
                Long.class)
            .setParameter("organisation", organisationId)
            .getSingleResult();
    return sum == null ? 0 : sum;
  }

  void add(Document document, InputStream bytes, byte[] thumbnail) throws IOException {
    em.persist(document);
    em.flush();
    int part = 0;
    for (byte[] row = bytes.readNBytes(PART); row.length > 0; row = bytes.readNBytes(PART)) {
      em.createNativeQuery(
              "insert into document_part (document_id, part, bytes) values (?1, ?2, ?3)")
          .setParameter(1, document.id())
          .setParameter(2, part++)
          .setParameter(3, row)
          .executeUpdate();
    }
    if (thumbnail != null) {
      em.createNativeQuery("insert into document_thumbnail (document_id, bytes) values (?1, ?2)")
          .setParameter(1, document.id())
          .setParameter(2, thumbnail)
          .executeUpdate();
    }
  }

  void write(Document document, OutputStream out) throws IOException {
    for (int part = 0; (long) part * PART < document.size(); part++) {
      out.write(
          (byte[])
              em.createNativeQuery(
                      "select bytes from document_part where document_id = ?1 and part = ?2")
                  .setParameter(1, document.id())
                  .setParameter(2, part)
                  .getSingleResult());
    }
  }

  byte[] thumbnail(Document document) {
    return (byte[])
        em.createNativeQuery("select bytes from document_thumbnail where document_id = ?1")
            .setParameter(1, document.id())
            .getSingleResult();
  }
}
