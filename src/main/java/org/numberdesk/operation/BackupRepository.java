package org.numberdesk.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.numberdesk.shared.PortalDatabase;

/** Lets the embedded database copy itself while it goes on. */
@ApplicationScoped
class BackupRepository {

  @Resource(lookup = PortalDatabase.NAME)
  private DataSource dataSource;

  /**
   * Copies the database into a folder of that name; writers wait for moments only.
   *
   * @throws SQLException if the folder cannot be written, or the database is no Derby
   */
  void backup(Path folder) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        CallableStatement call =
            connection.prepareCall("call SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
      call.setString(1, folder.toString());
      call.execute();
    }
  }
}
