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
 * Has an empty database ready before the server starts, and tells the server's settings where it
 * is. Which one is said by a suite, or for single classes by the property {@code
 * numberdesk.it.database}.
 */
public class TestDatabase implements LauncherSessionListener {

  private static final String ADDRESS = "numberdesk.it.db";
  private static final String FOLDER = "numberdesk.it.derby";

  private static EmbeddedPostgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty(FOLDER) == null) {
      return;
    }
    if ("postgresql".equals(System.getProperty("numberdesk.it.database"))) {
      postgresql();
    } else {
      derby();
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

  /** The next server has a Derby database of its own, in a folder of this process. */
  static void derby() {
    try {
      empty(Path.of(System.getProperty(FOLDER)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.setProperty(ADDRESS, "derby:" + System.getProperty(FOLDER));
  }

  /** The next server has a PostgreSQL of its own. */
  static void postgresql() {
    try {
      postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "60").start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.setProperty(ADDRESS, "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres");
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
