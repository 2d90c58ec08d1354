package org.numberdesk.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Brings the schema to the present before anything else runs. Flyway alone owns it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigrator {

  @Resource(lookup = PortalDatabase.NAME)
  private DataSource dataSource;

  @PostConstruct
  void migrate() {
    Schema.on(isDerby()).dataSource(dataSource).load().migrate();
  }

  private boolean isDerby() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().contains("Derby");
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be reached; see NUMBERDESK_DB.", e);
    }
  }
}
