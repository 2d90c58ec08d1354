package org.numberdesk.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.PortalDataSource;
import org.numberdesk.shared.Settings;

/** Copies of the embedded database, made while the portal runs. */
@ApplicationScoped
@Transactional
public class BackupDesk {

  private static final Logger LOG = Logger.getLogger(BackupDesk.class.getName());

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss").withZone(ZoneOffset.UTC);

  @Inject private BackupRepository database;
  @Inject private Settings settings;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /** Whether the portal can copy its database itself; a server has its own tools. */
  @RequiresPermission(Permission.BACKUP_MAKE)
  public boolean isPossible() {
    return settings.isSingleNode();
  }

  /**
   * Makes a copy, named after the moment in UTC.
   *
   * @return the folder it is in
   * @throws BackupFailed if it could not be written
   */
  @RequiresPermission(Permission.BACKUP_MAKE)
  public Path make() {
    Path folder = folder().resolve(NAME.format(clock.instant()));
    try {
      Files.createDirectories(folder);
      database.backup(folder);
    } catch (IOException | SQLException e) {
      LOG.log(Level.WARNING, "The backup into " + folder + " failed", e);
      throw new BackupFailed();
    }
    events.fire(new BackupMade(folder.getFileName().toString()));
    return folder;
  }

  private Path folder() {
    return settings
        .backupFolder()
        .map(Path::of)
        .orElseGet(() -> PortalDataSource.dataFolder(settings.database()).resolve("backup"))
        .toAbsolutePath();
  }
}
