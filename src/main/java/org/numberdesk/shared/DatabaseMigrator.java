package org.numberdesk.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to the present before anything else runs. Flyway alone owns it. The two
 * databases name long texts and bytes differently, and one of them orders texts by language unless
 * told to go by their characters; placeholders bridge that, so that one script serves both.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigrator {

  @Resource(lookup = PortalDatabase.NAME)
  private DataSource dataSource;

  @PostConstruct
  void migrate() {
    Flyway.configure(DatabaseMigrator.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .placeholders(placeholders())
        .load()
        .migrate();
  }

  private Map<String, String> placeholders() {
    try (Connection connection = dataSource.getConnection()) {
      boolean derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
      return derby
          ? Map.of("text", "clob", "bytes", "blob", "binary", "")
          : Map.of("text", "text", "bytes", "bytea", "binary", "collate \"C\"");
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be reached; see NUMBERDESK_DB.", e);
    }
  }
}
