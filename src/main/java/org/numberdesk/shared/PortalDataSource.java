package org.numberdesk.shared;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The one data source of the portal, told by its address which database it is: {@code
 * derby:<folder>} for the embedded one, {@code jdbc:postgresql://…} for a server. The server's own
 * definitions cannot switch: they want the driver's class by name and Derby's ignores an address.
 */
public class PortalDataSource implements DataSource {

  /** Bytes that a page takes in memory; they have 4 or 32 KiB, most of them 32. */
  private static final long PAGE = 24 * 1024;

  private static final long LEAST_PAGES = 1_000;
  private static final long MOST_PAGES = 20_000;

  private static final String DERBY = "derby:";

  private String url = "";
  private String user = "";
  private String password = "";
  private DataSource target;

  public void setUrl(String url) {
    this.url = url;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** The folder of an embedded database, or the working folder's {@code data} beside a server. */
  public static Path dataFolder(String url) {
    return Path.of(url.startsWith(DERBY) ? url.substring(DERBY.length()) : "data").toAbsolutePath();
  }

  private synchronized DataSource target() {
    if (target == null) {
      target = url.startsWith(DERBY) ? derby() : postgres();
    }
    return target;
  }

  private DataSource derby() {
    Path folder = dataFolder(url);
    createFolder(folder);
    setIfAbsent("derby.stream.error.file", folder.resolve("derby.log").toString());
    setIfAbsent("derby.storage.pageCacheSize", Long.toString(pages()));
    setIfAbsent("derby.locks.escalationThreshold", "50000");
    setIfAbsent("derby.locks.deadlockTimeout", "3");
    setIfAbsent("derby.locks.waitTimeout", "10");
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName(folder.resolve("db").toString());
    derby.setCreateDatabase("create");
    return derby;
  }

  /** Derby counts the pages it keeps in memory; they are a sixth of the heap at most. */
  private static long pages() {
    long fit = Runtime.getRuntime().maxMemory() / 6 / PAGE;
    return Math.max(LEAST_PAGES, Math.min(MOST_PAGES, fit));
  }

  private static void createFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The data folder cannot be made; see NUMBERDESK_DB.", e);
    }
  }

  private static void setIfAbsent(String property, String value) {
    System.getProperties().putIfAbsent(property, value);
  }

  private DataSource postgres() {
    PGSimpleDataSource postgres = new PGSimpleDataSource();
    postgres.setUrl(url);
    postgres.setUser(user);
    postgres.setPassword(password);
    postgres.setApplicationName("numberdesk");
    postgres.setReWriteBatchedInserts(true);
    postgres.setConnectTimeout(10);
    return postgres;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return target().getConnection();
  }

  @Override
  public Connection getConnection(String givenUser, String givenPassword) throws SQLException {
    return target().getConnection();
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    // the databases log through java.util.logging and derby.log
  }

  @Override
  public void setLoginTimeout(int seconds) {
    // fixed by the connect time-out above
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return type.isInstance(this) ? type.cast(this) : target().unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return type.isInstance(this) || target().isWrapperFor(type);
  }
}
