package org.numberdesk.shared;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** The portal's schema in a Derby in memory, without a server; for rules that the database has. */
public final class PlainDatabase implements AutoCloseable {

  private final String url;
  private final EntityManagerFactory factory;

  public PlainDatabase(String name) {
    this("jdbc:derby:memory:" + name, ";create=true");
  }

  /** In a folder of its own, for what does not fit into memory. */
  public PlainDatabase(java.nio.file.Path folder) {
    this("jdbc:derby:" + folder, ";create=true");
  }

  private PlainDatabase(String url, String create) {
    this.url = url;
    System.setProperty("derby.stream.error.field", "org.numberdesk.shared.PlainDatabase.NOWHERE");
    Flyway.configure()
        .dataSource(url + create, null, null)
        .locations("classpath:db/migration")
        .placeholders(Map.of("text", "clob", "bytes", "blob", "binary", ""))
        .load()
        .migrate();
    factory =
        Persistence.createEntityManagerFactory(
            "numberdesk",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.url", url,
                "jakarta.persistence.jdbc.driver", "org.apache.derby.iapi.jdbc.AutoloadedDriver",
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
    try {
      DriverManager.getConnection(
              url.startsWith("jdbc:derby:memory:") ? url + ";drop=true" : url + ";shutdown=true")
          .close();
    } catch (SQLException dropped) {
      // Derby tells success by an exception
    }
  }
}
