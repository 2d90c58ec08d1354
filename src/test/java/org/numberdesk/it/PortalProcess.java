package org.numberdesk.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * The packaged portal, with what tests have inside the server, as a process of its own: to be
 * killed, starved of space or left without its database. Keeps its port when it starts again.
 */
final class PortalProcess implements AutoCloseable {

  private static final int MEGABYTE = 1024 * 1024;
  private static final Path LOG = Path.of("target", "server", "fault.log");

  private final Path folder;
  private final int port = freePort();
  private final Map<String, String> environment = new TreeMap<>();
  private int megabytes;
  private Process server;

  /**
   * @param folder gets the archive and, unless a database is named, the data
   */
  PortalProcess(Path folder) {
    this.folder = folder;
    set("NUMBERDESK_DB", "derby:" + data());
    set("NUMBERDESK_DEMO", "true");
    set("NUMBERDESK_RATE_LIMIT", "1000000");
  }

  PortalProcess set(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** The folder of the data and of temporary files then holds no more than this. */
  PortalProcess within(int wantedMegabytes) {
    megabytes = wantedMegabytes;
    return this;
  }

  Path data() {
    return folder.resolve("disk").resolve("data");
  }

  URL address() {
    try {
      return new URL("http://127.0.0.1:" + port + "/");
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  URI root() {
    return URI.create(address().toString());
  }

  /** Returns when the portal says that it is ready. */
  PortalProcess start() throws IOException, InterruptedException {
    Path archive = folder.resolve("numberdesk.war");
    if (!Files.exists(archive)) {
      Deployments.portal().as(ZipExporter.class).exportTo(archive.toFile());
    }
    Path disk = Files.createDirectories(folder.resolve("disk"));
    ProcessBuilder builder =
        new ProcessBuilder(command(archive, disk))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
    builder.environment().putAll(environment);
    server = builder.start();
    await(200, 300);
    return this;
  }

  private List<String> command(Path archive, Path disk) {
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx700m",
            "-Djava.io.tmpdir=" + disk,
            "-jar",
            Path.of("target", "server", "payara-micro.jar").toAbsolutePath().toString(),
            "--deploy",
            archive.toAbsolutePath().toString(),
            "--contextroot",
            "/",
            "--port",
            Integer.toString(port),
            "--nocluster",
            "--disablephonehome",
            "--prebootcommandfile",
            Path.of("src/main/payara/preboot.asadmin").toAbsolutePath().toString(),
            "--logproperties",
            Path.of("src/main/payara/logging.properties").toAbsolutePath().toString());
    if (megabytes == 0) {
      return java;
    }
    // a file system of that size, which is gone with the process and asks for no rights
    List<String> small =
        new ArrayList<>(
            List.of(
                "unshare",
                "--user",
                "--map-root-user",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o size=" + megabytes + "m disk \"$0\" && exec \"$@\"",
                disk.toString()));
    small.addAll(java);
    return small;
  }

  /** Waits until the portal's own word on its health is this status. */
  void await(int health, int seconds) throws InterruptedException {
    PortalClient stranger = PortalClient.of(address(), null);
    int last = 0;
    for (int i = 0; i < seconds * 4; i++) {
      if (!server.isAlive()) {
        throw new IllegalStateException("The portal ended: " + LOG);
      }
      try {
        last = stranger.get("health/ready").status();
      } catch (UncheckedIOException notListeningYet) {
        last = 0;
      }
      if (last == health) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(250);
    }
    throw new IllegalStateException("Health is " + last + ", not " + health);
  }

  /** As kill -9 does: nothing is told, nothing is flushed. */
  void kill() throws InterruptedException {
    server.destroyForcibly().waitFor();
  }

  /** A file beside the data, as seen from outside the process. */
  Path seen(String name) {
    return Path.of("/proc/" + server.pid() + "/root" + folder.resolve("disk").resolve(name));
  }

  /** The space that is left where the data are, in megabytes. */
  long left() {
    return seen("data").toFile().getUsableSpace() / MEGABYTE;
  }

  private static int freePort() {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    if (server != null) {
      kill();
    }
  }
}
