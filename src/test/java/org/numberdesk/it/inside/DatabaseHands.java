package org.numberdesk.it.inside;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.numberdesk.security.Vault;
import org.numberdesk.shared.PortalDatabase;

/**
 * Lets tests outside the server look into its database: {@code ?text=} tells in which columns of
 * all tables a text stands, {@code ?pins=17} how many PINs a request keeps, {@code ?mail=} the
 * latest mail to an address, {@code ?ports=950} adds so many port orders like one with a date,
 * {@code ?newest=support_thread} the id of a customer's newest row, {@code ?damage=17} changes one
 * byte of a document.
 */
@WebServlet("/health-database")
public class DatabaseHands extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Resource(lookup = PortalDatabase.NAME)
  private transient DataSource database;

  @Inject private transient Vault vault;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    try (Connection connection = database.getConnection()) {
      response.getWriter().write(answer(request, connection));
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private String answer(HttpServletRequest request, Connection connection) throws SQLException {
    if (request.getParameter("text") != null) {
      return String.join("\n", places(connection, request.getParameter("text")));
    }
    if (request.getParameter("pins") != null) {
      return one(
          connection,
          "select count(*) from loa_request where pin_sealed is not null and id = ?",
          Long.valueOf(request.getParameter("pins")));
    }
    if (request.getParameter("mail") != null) {
      String text =
          one(
              connection,
              "select plain from outbox_mail where id ="
                  + " (select max(id) from outbox_mail where recipient = ?)",
              request.getParameter("mail"));
      return text.startsWith("v1:") ? vault.open(text) : text;
    }
    if (request.getParameter("newest") != null) {
      return newest(connection, request.getParameter("newest"), request.getParameter("of"));
    }
    if (request.getParameter("ports") != null) {
      return ports(connection, Integer.parseInt(request.getParameter("ports")));
    }
    return damage(connection, Long.parseLong(request.getParameter("damage")));
  }

  /** Of a customer's rows, or of all where none is named. */
  private static String newest(Connection connection, String table, String organisation)
      throws SQLException {
    if (!table.matches("[a-z_]+")) {
      return "";
    }
    return organisation == null
        ? one(connection, "select max(id) from " + table + " where id > ?", 0L)
        : one(
            connection,
            "select max(id) from "
                + table
                + " where organisation_id = (select id from organisation where org_key = ?)",
            organisation);
  }

  private static String one(Connection connection, String sql, Object value) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setObject(1, value);
      ResultSet rows = query.executeQuery();
      return rows.next() ? rows.getString(1) : "";
    }
  }

  private static List<String> places(Connection connection, String text) throws SQLException {
    List<String> found = new ArrayList<>();
    for (String table : tables(connection)) {
      try (var query = connection.createStatement();
          ResultSet rows = query.executeQuery("select * from " + table)) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int i = 1; i <= columns; i++) {
            if (text(rows, i).contains(text)) {
              found.add(table + "." + rows.getMetaData().getColumnName(i));
            }
          }
        }
      }
    }
    return found.stream().distinct().toList();
  }

  private static String text(ResultSet rows, int column) throws SQLException {
    String type = rows.getMetaData().getColumnTypeName(column).toLowerCase();
    if (type.contains("blob") || type.contains("bytea")) {
      byte[] bytes = rows.getBytes(column);
      return bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
    }
    String text = rows.getString(column);
    return text == null ? "" : text;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
      while (rows.next()) {
        String schema = rows.getString("TABLE_SCHEM");
        if (schema != null && !schema.startsWith("SYS") && !schema.startsWith("pg_")) {
          tables.add(schema + ".\"" + rows.getString("TABLE_NAME") + "\"");
        }
      }
    }
    return tables;
  }

  /** Their windows begin within the next sixty days, three hours apart at least. */
  private static String ports(Connection connection, int count) throws SQLException {
    String columns = columns(connection, "port_order");
    String sample =
        one(
            connection,
            "select max(id) from port_order where planned_start is not null and id > ?",
            0L);
    long next = 2_000_000_000L + System.nanoTime() % 1_000_000_000L;
    try (PreparedStatement copy =
            connection.prepareStatement(
                "insert into port_order (id, %1$s) select ?, %1$s from port_order where id = ?"
                    .formatted(columns));
        PreparedStatement time =
            connection.prepareStatement(
                "update port_order set status = 'FOC_CONFIRMED', planned_start = ?, voice_end = ?, expected_end = ?,"
                    + " likely_end = ?, worst_end = ? where id = ?")) {
      for (int i = 0; i < count; i++, next++) {
        copy.setLong(1, next);
        copy.setLong(2, Long.parseLong(sample));
        copy.executeUpdate();
        LocalDateTime start =
            LocalDateTime.now(ZoneOffset.UTC).plusHours(12 + (long) i * 60 * 24 / count);
        int place = 1;
        for (int hours : new int[] {0, 1, 4, 24, 72}) {
          time.setTimestamp(place++, Timestamp.valueOf(start.plusHours(hours)));
        }
        time.setLong(place, next);
        time.executeUpdate();
      }
    }
    return Integer.toString(count);
  }

  /** All of a table but its id. */
  private static String columns(Connection connection, String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (var query = connection.createStatement();
        ResultSet rows = query.executeQuery("select * from " + table + " where id < 0")) {
      for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
        String name = rows.getMetaData().getColumnName(i);
        if (!name.equalsIgnoreCase("id")) {
          columns.add(name);
        }
      }
    }
    return String.join(", ", columns);
  }

  private static String damage(Connection connection, long document) throws SQLException {
    byte[] bytes;
    try (PreparedStatement query =
        connection.prepareStatement(
            "select bytes from document_part where document_id = ? and part = 0")) {
      query.setLong(1, document);
      ResultSet rows = query.executeQuery();
      rows.next();
      bytes = rows.getBytes(1);
    }
    bytes[bytes.length / 2] ^= 1;
    try (PreparedStatement change =
        connection.prepareStatement(
            "update document_part set bytes = ? where document_id = ? and part = 0")) {
      change.setBytes(1, bytes);
      change.setLong(2, document);
      return Integer.toString(change.executeUpdate());
    }
  }
}
