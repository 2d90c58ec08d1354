package org.numberdesk.deadlines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.numberdesk.numbers.Filing;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.SenderType;

/** Numbers of every kind, the same each time. */
final class GeneratedInventory {

  private static final String[] COUNTRIES = {
    "US", "CA", "GB", "SG", "ES", "IE", "AU", "FI", "IN", "FR", "IT", "TH", "MY", "HK", "SA", "DE",
    "PR", null
  };

  /** One number. */
  record Made(
      String e164,
      SenderType type,
      String country,
      NumberStatus status,
      Filing filing,
      LocalDate purchased) {}

  private GeneratedInventory() {}

  static List<Made> make(int size, long seed) {
    Random random = new Random(seed);
    List<Made> made = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      made.add(
          new Made(
              "+1" + (2_000_000_000L + seed * 10_000_000 + i),
              one(random, SenderType.values()),
              COUNTRIES[random.nextInt(COUNTRIES.length)],
              one(random, NumberStatus.values()),
              one(random, Filing.values()),
              random.nextInt(10) == 0
                  ? null
                  : LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1400))));
    }
    return made;
  }

  private static <E> E one(Random random, E[] values) {
    return values[random.nextInt(values.length)];
  }

  /** Writes them as the numbers of an organisation of this id, which is made too. */
  static void write(Connection connection, long organisation, List<Made> numbers)
      throws SQLException {
    connection.setAutoCommit(false);
    Timestamp now = Timestamp.valueOf("2026-11-01 00:00:00");
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into organisation (id, version, created_at, changed_at, org_key, name, zone, country)"
                + " values (?, 0, ?, ?, ?, 'Made', 'UTC', 'US')")) {
      insert.setLong(1, organisation);
      insert.setTimestamp(2, now);
      insert.setTimestamp(3, now);
      insert.setString(4, "made-" + organisation);
      insert.executeUpdate();
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into phone_number (id, version, created_at, changed_at, organisation_id, e164,"
                + " sender_type, country, label, label_lower, search_text, status, purchase_date,"
                + " tags, send_state, filing) values (?, 0, ?, ?, ?, ?, ?, ?, '', '', ?, ?, ?, '',"
                + " 'CANNOT_SEND', ?)")) {
      long id = organisation * 1_000_000;
      for (Made number : numbers) {
        insert.setLong(1, ++id);
        insert.setTimestamp(2, now);
        insert.setTimestamp(3, now);
        insert.setLong(4, organisation);
        insert.setString(5, number.e164());
        insert.setString(6, number.type().name());
        insert.setString(7, number.country());
        insert.setString(8, number.e164());
        insert.setString(9, number.status().name());
        insert.setObject(
            10, number.purchased() == null ? null : java.sql.Date.valueOf(number.purchased()));
        insert.setString(11, number.filing().name());
        insert.addBatch();
        if (id % 1000 == 0) {
          insert.executeBatch();
          connection.commit();
        }
      }
      insert.executeBatch();
      connection.commit();
    }
  }
}
