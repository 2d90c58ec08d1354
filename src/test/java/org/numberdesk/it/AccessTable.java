package org.numberdesk.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.security.Permission;
import org.numberdesk.security.Role;

/** Every way into the portal with what it asks for, as {@code access.txt} has them. */
final class AccessTable {

  private static final String FILE = "access.txt";

  private AccessTable() {}

  enum Kind {
    PAGE,
    CALL,
    FILE
  }

  /** What a stranger meets. */
  enum Door {
    /** The way to sign in. */
    CLOSED,
    OPEN,
    /** A page that opens by a secret alone, whoever asks. */
    SECRET
  }

  /** Whose a page is besides the permission. */
  enum Whose {
    /** Everybody's with the permission. */
    ANY,
    /** Customers' only; absent for staff. */
    CUSTOMERS,
    /** One address with a face for each: this line is the one for customers. */
    CUSTOMERS_FACE,
    /** The same for staff. */
    STAFF_FACE
  }

  /**
   * One way in.
   *
   * @param what the page's file below webapp, the REST method or the servlet
   * @param address may hold things of one customer in braces
   * @param permissions one of these is enough; empty where none helps
   * @param door whether strangers come in
   */
  record Entry(
      Kind kind, String what, String address, Set<Permission> permissions, Door door, Whose whose) {

    /** Whether it is about a thing that belongs to one customer. */
    boolean ofOne() {
      return address.contains("{");
    }

    /** Whether a browser shows it; a file is taken away. */
    boolean isShown() {
      return door == Door.CLOSED
          && !permissions.isEmpty()
          && !address.matches(".*/(export|bad-rows)\\?.*");
    }

    boolean allows(Role role) {
      return door == Door.OPEN
          || permissions.stream().anyMatch(role::may)
              && !(whose == Whose.CUSTOMERS && role.staff());
    }

    /** Whether the line speaks of this role at all. */
    boolean concerns(Role role) {
      return switch (whose) {
        case CUSTOMERS_FACE -> !role.staff();
        case STAFF_FACE -> role.staff();
        default -> true;
      };
    }

    @Override
    public String toString() {
      return what + " at " + address;
    }
  }

  static List<Entry> read() {
    try (InputStream in = AccessTable.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(AccessTable::entry)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(String line) {
    String[] cells = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
    String[] head = cells[0].split(" ", 2);
    Set<Permission> permissions = EnumSet.noneOf(Permission.class);
    Door door =
        switch (cells[2]) {
          case "OPEN" -> Door.OPEN;
          case "SECRET" -> Door.SECRET;
          default -> Door.CLOSED;
        };
    if (door == Door.CLOSED && !cells[2].equals("NOTHING")) {
      for (String name : cells[2].split(" ")) {
        permissions.add(Permission.valueOf(name));
      }
    }
    Whose whose =
        switch (cells.length > 3 ? cells[3] : "") {
          case "customers" -> Whose.CUSTOMERS;
          case "customers+" -> Whose.CUSTOMERS_FACE;
          case "staff+" -> Whose.STAFF_FACE;
          case "" -> Whose.ANY;
          default -> throw new IllegalArgumentException(line);
        };
    return new Entry(
        Kind.valueOf(head[0].toUpperCase()), head[1].strip(), cells[1], permissions, door, whose);
  }
}
