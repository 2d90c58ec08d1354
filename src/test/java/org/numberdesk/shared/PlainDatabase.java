package org.numberdesk.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The portal's schema in a database without a server; for rules that the database has. */
public final class PlainDatabase implements AutoCloseable {

  private static final String NEWEST = "latest";

  private final String url;
  private final EntityManagerFactory factory;
  private final EmbeddedPostgres postgres;

  public PlainDatabase(String name) {
    this("jdbc:derby:memory:" + name, ";create=true");
  }

  /** In a folder of its own, for what does not fit into memory. */
  public PlainDatabase(Path folder) {
    this("jdbc:derby:" + folder, ";create=true");
  }

  /** PostgreSQL instead of Derby. */
  public static PlainDatabase onPostgresql() throws IOException {
    return onPostgresqlAtVersion(NEWEST);
  }

  /** PostgreSQL in a folder that is kept. */
  public static PlainDatabase onPostgresql(Path folder) throws IOException {
    return new PlainDatabase(
        EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false).start());
  }

  /** As it was with a version of the schema, for {@link #migrate} to bring to the newest. */
  public static PlainDatabase atVersion(String version, String name) {
    return new PlainDatabase("jdbc:derby:memory:" + name, ";create=true", version);
  }

  /** The same on PostgreSQL. */
  public static PlainDatabase onPostgresqlAtVersion(String version) throws IOException {
    // nothing here has to outlive a crash
    return new PlainDatabase(
        EmbeddedPostgres.builder().setServerConfig("fsync", "off").start(), version);
  }

  private PlainDatabase(String url, String create) {
    this(url, create, NEWEST);
  }

  private PlainDatabase(String url, String create, String version) {
    this.url = url;
    this.postgres = null;
    System.setProperty("derby.stream.error.field", "org.numberdesk.shared.PlainDatabase.NOWHERE");
    migrate(url + create, version);
    factory = factory("org.apache.derby.iapi.jdbc.AutoloadedDriver");
  }

  private PlainDatabase(EmbeddedPostgres postgres) {
    this(postgres, NEWEST);
  }

  private PlainDatabase(EmbeddedPostgres postgres, String version) {
    this.postgres = postgres;
    this.url = postgres.getJdbcUrl("postgres", "postgres");
    migrate(url, version);
    factory = factory("org.postgresql.Driver");
  }

  /** Brings the schema to the newest version. */
  public void migrate() {
    migrate(url, NEWEST);
  }

  private static void migrate(String url, String version) {
    Schema.on(url.startsWith("jdbc:derby:"))
        .dataSource(url, null, null)
        .target(version)
        .load()
        .migrate();
  }

  private EntityManagerFactory factory(String driver) {
    return Persistence.createEntityManagerFactory(
        "numberdesk",
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jtaDataSource", "",
            "jakarta.persistence.jdbc.url", url,
            "jakarta.persistence.jdbc.driver", driver,
            "eclipselink.weaving", "false"));
  }

  /** Where Derby's own log goes. */
  public static final java.io.OutputStream NOWHERE = java.io.OutputStream.nullOutputStream();

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url);
  }

  public EntityManager entityManager() {
    return factory.createEntityManager();
  }

  /** Gives a repository its entity manager and what it stands on, as the server would. */
  public static <R> R with(R repository, EntityManager em) {
    try {
      for (Field field : repository.getClass().getDeclaredFields()) {
        field.setAccessible(true);
        if (field.getType() == EntityManager.class) {
          field.set(repository, em);
        } else if (field.isAnnotationPresent(Inject.class)) {
          Constructor<?> made = field.getType().getDeclaredConstructor();
          made.setAccessible(true);
          field.set(repository, with(made.newInstance(), em));
        }
      }
      return repository;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    factory.close();
    if (postgres != null) {
      stop();
      return;
    }
    try {
      DriverManager.getConnection(
              url.startsWith("jdbc:derby:memory:") ? url + ";drop=true" : url + ";shutdown=true")
          .close();
    } catch (SQLException dropped) {
      // Derby tells success by an exception
    }
  }

  private void stop() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
