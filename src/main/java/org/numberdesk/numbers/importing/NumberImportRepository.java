package org.numberdesk.numbers.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.numberdesk.security.Scope;
import org.numberdesk.security.Tenancy;
import org.numberdesk.shared.Json;
import org.numberdesk.shared.Words;

/** Imports, their files in parts of 256 KiB, and the rows that did not go in. */
@ApplicationScoped
public class NumberImportRepository implements Tenancy {

  private static final int PART = 256 * 1024;

  @PersistenceContext private EntityManager em;

  @Override
  public Class<?> type() {
    return NumberImport.class;
  }

  @Override
  public boolean visible(Scope scope, Object id) {
    return find(scope, (Long) id).isPresent();
  }

  void add(NumberImport started, byte[] file) {
    em.persist(started);
    em.flush();
    for (int part = 0; part * PART < file.length; part++) {
      em.createNativeQuery(
              "insert into number_import_part (import_id, part, bytes) values (?1, ?2, ?3)")
          .setParameter(1, started.id())
          .setParameter(2, part)
          .setParameter(
              3, Arrays.copyOfRange(file, part * PART, Math.min(file.length, (part + 1) * PART)))
          .executeUpdate();
    }
  }

  Optional<NumberImport> find(Scope scope, long id) {
    return Optional.ofNullable(em.find(NumberImport.class, id))
        .filter(found -> scope.covers(found.organisationId()));
  }

  /** The import, kept from other nodes until the transaction ends. */
  NumberImport lock(long id) {
    return em.find(NumberImport.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * An import for the job: one meant for it, or one whose caller is gone.
   *
   * @param stale before which an import that was waited for must have moved last
   */
  Optional<NumberImport> findWaiting(Instant stale) {
    return em.createQuery(
            "select i from NumberImport i where i.status = :running"
                + " and (i.background = true or i.changedAt < :stale) order by i.id",
            NumberImport.class)
        .setParameter("running", NumberImport.Status.RUNNING)
        .setParameter("stale", stale)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  byte[] file(NumberImport of) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    List<?> parts =
        em.createNativeQuery(
                "select bytes from number_import_part where import_id = ?1 order by part")
            .setParameter(1, of.id())
            .getResultList();
    parts.forEach(part -> file.writeBytes((byte[]) part));
    return file.toByteArray();
  }

  void dropFile(NumberImport of) {
    em.createNativeQuery("delete from number_import_part where import_id = ?1")
        .setParameter(1, of.id())
        .executeUpdate();
  }

  void refuse(NumberImport of, List<ChunkResult.RefusedRow> rows) {
    int ordinal = of.failed() - rows.size();
    for (ChunkResult.RefusedRow row : rows) {
      RowError error = row.error();
      em.createNativeQuery(
              "insert into number_import_error (import_id, ordinal, line, column_name, value_text, message, raw)"
                  + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
          .setParameter(1, of.id())
          .setParameter(2, ordinal++)
          .setParameter(3, error.line())
          .setParameter(4, clip(error.column(), 200))
          .setParameter(5, clip(error.value(), 400))
          .setParameter(6, clip(Words.of(error.messageKey(), error.params()), 400))
          .setParameter(7, json(row.cells()))
          .executeUpdate();
    }
  }

  private static String clip(String text, int length) {
    return text == null ? "" : text.length() > length ? text.substring(0, length) : text;
  }

  private static String json(List<String> cells) {
    try {
      return Json.MAPPER.writeValueAsString(cells);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The rows that did not go in, in the order of the file.
   *
   * @param limit at most so many
   */
  List<ImportError> listErrors(NumberImport of, int limit) {
    List<?> rows =
        em.createNativeQuery(
                "select line, column_name, value_text, message from number_import_error"
                    + " where import_id = ?1 order by ordinal")
            .setParameter(1, of.id())
            .setMaxResults(limit)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new ImportError(
                    ((Number) row[0]).intValue(),
                    (String) row[1],
                    (String) row[2],
                    (String) row[3]))
        .toList();
  }
}
