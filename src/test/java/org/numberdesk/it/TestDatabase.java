package org.numberdesk.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts PostgreSQL before the server where the run asks for it, and tells the server's settings
 * where it is.
 */
public class TestDatabase implements LauncherSessionListener {

  private EmbeddedPostgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("numberdesk.it.db") == null) {
      return;
    }
    try {
      if (!"postgresql".equals(System.getProperty("numberdesk.it.database"))) {
        empty(Path.of(System.getProperty("numberdesk.it.db").substring("derby:".length())));
        return;
      }
      postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "60").start();
      System.setProperty(
          "numberdesk.it.db", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each run begins with an empty database. */
  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
