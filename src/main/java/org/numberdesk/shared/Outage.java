package org.numberdesk.shared;

import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the portal lacks for a while and cannot mend itself. Told by the states that the SQL
 * standard and PostgreSQL give (class 08: no connection, 57P: the server shuts down or starts,
 * 53300: no connection is free, 53100: its disk is full), and by what the system says when a file
 * finds no space, since Derby has a code of its own for each of its files.
 */
public enum Outage {
  DATABASE_AWAY(503, "Service Unavailable", "error.databaseAway"),
  DISK_FULL(507, "Insufficient Storage", "error.diskFull");

  private static final Set<String> NO_SPACE =
      Set.of("No space left on device", "There is not enough space on the disk");

  private final int status;
  private final String reason;
  private final String key;

  Outage(int status, String reason, String key) {
    this.status = status;
    this.reason = reason;
    this.key = key;
  }

  /** The status of HTTP that says it. */
  public int status() {
    return status;
  }

  /** The phrase that HTTP has for the status. */
  public String reason() {
    return reason;
  }

  /** The message that tells it to people. */
  public String key() {
    return key;
  }

  /** Why something failed, where it is one of these. */
  public static Optional<Outage> of(Throwable thrown) {
    if (any(thrown, Outage::tellsOfFullDisk)) {
      return Optional.of(DISK_FULL);
    }
    return any(thrown, Outage::tellsOfLostDatabase) ? Optional.of(DATABASE_AWAY) : Optional.empty();
  }

  private static boolean tellsOfFullDisk(Throwable cause) {
    boolean said =
        cause.getMessage() != null && NO_SPACE.stream().anyMatch(cause.getMessage()::contains);
    return said && (cause instanceof IOException || cause instanceof SQLException)
        || cause instanceof SQLException sql && "53100".equals(sql.getSQLState());
  }

  private static boolean tellsOfLostDatabase(Throwable cause) {
    if (cause instanceof SQLException sql && sql.getSQLState() != null) {
      return sql.getSQLState().startsWith("08")
          || sql.getSQLState().startsWith("57P")
          || sql.getSQLState().equals("53300");
    }
    return cause instanceof ConnectException;
  }

  /** Chains of SQL exceptions hold the one that matters beside the causes. */
  private static boolean any(Throwable thrown, Predicate<Throwable> test) {
    Set<Throwable> seen = new HashSet<>();
    for (Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
      if (test.test(cause)) {
        return true;
      }
      for (SQLException next = cause instanceof SQLException sql ? sql.getNextException() : null;
          next != null && seen.add(next);
          next = next.getNextException()) {
        if (test.test(next)) {
          return true;
        }
      }
    }
    return false;
  }
}
