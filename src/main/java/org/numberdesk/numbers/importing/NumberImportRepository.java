package org.numberdesk.numbers.importing;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.io.ByteArrayOutputStream;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.numberdesk.security.Scope;
import org.numberdesk.security.Tenancy;
import org.numberdesk.shared.Json;
import org.numberdesk.shared.KeysetQuery;
import org.numberdesk.shared.KeysetQuery.Key;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;
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
    if (rows.isEmpty()) {
      return;
    }
    int ordinal = of.failed() - rows.size();
    try (PreparedStatement insert =
        em.unwrap(Connection.class)
            .prepareStatement(
                "insert into number_import_error (import_id, ordinal, line, column_name, value_text,"
                    + " message, raw, e164, reasons) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (ChunkResult.RefusedRow row : rows) {
        RowError error = row.heaviest();
        insert.setLong(1, of.id());
        insert.setInt(2, ordinal++);
        insert.setInt(3, error.line());
        insert.setString(4, clip(error.column(), 200));
        insert.setString(5, clip(error.value(), 400));
        insert.setString(6, clip(words(error), 400));
        insert.setString(7, Json.write(row.cells()));
        insert.setString(8, row.e164());
        insert.setString(
            9,
            clip(
                row.errors().stream()
                    .map(NumberImportRepository::words)
                    .distinct()
                    .collect(Collectors.joining(" ")),
                1000));
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  private static String words(RowError error) {
    return Words.of(error.messageKey(), error.params());
  }

  private static String clip(String text, int length) {
    return text == null ? "" : text.length() > length ? text.substring(0, length) : text;
  }

  /** A row that did not go in, as it stood in its file, and why. */
  record Raw(List<String> cells, String reasons) {}

  /** Such rows of an import in the order of its file, from one on. */
  List<Raw> listRaw(NumberImport of, int from, int limit) {
    List<?> rows =
        em.createNativeQuery(
                "select raw, reasons from number_import_error where import_id = ?1 and ordinal >= ?2"
                    + " order by ordinal")
            .setParameter(1, of.id())
            .setParameter(2, from)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Raw(
                    Json.read(text(row[0]), new TypeReference<List<String>>() {}), (String) row[1]))
        .toList();
  }

  private static String text(Object value) {
    if (!(value instanceof Clob clob)) {
      return (String) value;
    }
    try {
      return clob.getSubString(1, (int) clob.length());
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /** Imports, the newest first. */
  Page<NumberImport> list(Scope scope, PageRequest request) {
    KeysetQuery<NumberImport> query = KeysetQuery.of(em, NumberImport.class, "");
    if (!scope.everything()) {
      query.where(
          "e.organisationId = :scope",
          "scope",
          scope.organisationId() == null ? -1L : scope.organisationId());
    }
    Key<NumberImport> id = Key.number("e.id", NumberImport::id);
    return query.page(request.reversed(), id, id);
  }

  /** What headers meant the last time somebody said so, by their keys. */
  Map<String, String> columns(long organisationId) {
    Map<String, String> columns = new HashMap<>();
    for (Object row :
        em.createNativeQuery(
                "select header_key, field from number_import_column where organisation_id = ?1")
            .setParameter(1, organisationId)
            .getResultList()) {
      Object[] cells = (Object[]) row;
      columns.put((String) cells[0], (String) cells[1]);
    }
    return columns;
  }

  /** The country somebody chose last, or null. */
  String country(long organisationId) {
    List<?> found =
        em.createNativeQuery("select country from number_import_default where organisation_id = ?1")
            .setParameter(1, organisationId)
            .getResultList();
    return found.isEmpty() ? null : (String) found.get(0);
  }

  /** Remembers how a file was read, for the next one with these headers. */
  void remember(long organisationId, ImportOptions options) {
    options
        .columns()
        .forEach(
            (header, field) -> {
              String key = clip(ImportField.key(header), 200);
              execute(
                  "delete from number_import_column where organisation_id = ?1 and header_key = ?2",
                  organisationId,
                  key);
              execute(
                  "insert into number_import_column (organisation_id, header_key, field) values (?1, ?2, ?3)",
                  organisationId,
                  key,
                  field);
            });
    execute("delete from number_import_default where organisation_id = ?1", organisationId);
    execute(
        "insert into number_import_default (organisation_id, country) values (?1, ?2)",
        organisationId,
        options.country());
  }

  private void execute(String text, Object... values) {
    var query = em.createNativeQuery(text);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }

  /** Imports that were begun, and whose people have had time to look at them, oldest first. */
  List<NumberImport> listOlderThan(Instant at, int limit) {
    return em.createQuery(
            "select i from NumberImport i where i.createdAt < :at and i.status <> :running order by i.id",
            NumberImport.class)
        .setParameter("at", at)
        .setParameter("running", NumberImport.Status.RUNNING)
        .setMaxResults(limit)
        .getResultList();
  }

  void remove(NumberImport of) {
    execute("delete from number_import_error where import_id = ?1", of.id());
    dropFile(of);
    em.remove(of);
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
