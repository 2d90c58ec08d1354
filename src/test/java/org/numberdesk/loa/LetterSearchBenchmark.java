package org.numberdesk.loa;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What finding a letter by its number costs among a thousand and among a hundred thousand of them,
 * on Derby in memory with the indexes of the schema. Run by hand: {@code mvn test
 * -Dtest=LetterSearchBenchmark}. The quotient is the figure; times alone depend on the machine.
 */
class LetterSearchBenchmark {

  private static final int ASKED = 4000;
  private static final int ROUNDS = 5;

  @Test
  void findingALetter() throws SQLException {
    try (Connection few = filled("few", 1_000);
        Connection many = filled("many", 100_000)) {
      ask(few, 1_000);
      ask(many, 100_000);
      double best = Double.MAX_VALUE;
      double small = 0;
      double large = 0;
      for (int i = 0; i < ROUNDS; i++) {
        double one = ask(few, 1_000);
        double other = ask(many, 100_000);
        if (other / one < best) {
          best = other / one;
          small = one;
          large = other;
        }
      }
      System.err.printf(
          "letter by number: %.1f µs among 1,000, %.1f µs among 100,000, quotient %.2f%n",
          small, large, best);
    }
  }

  private static Connection filled(String name, int letters) throws SQLException {
    Connection connection =
        DriverManager.getConnection("jdbc:derby:memory:" + name + ";create=true");
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute(
          "create table loa_request (id bigint not null primary key, customer_name varchar(200), document_sha256 varchar(64))");
      statement.execute(
          "create table loa_number (loa_id bigint not null, ordinal integer not null, organisation_id bigint not null, e164 varchar(20) not null, primary key (loa_id, ordinal))");
      statement.execute("create index loa_number_e164_ix on loa_number (e164, loa_id)");
    }
    try (PreparedStatement request =
            connection.prepareStatement("insert into loa_request values (?, ?, ?)");
        PreparedStatement number =
            connection.prepareStatement("insert into loa_number values (?, ?, ?, ?)")) {
      for (int i = 0; i < letters; i++) {
        request.setLong(1, i);
        request.setString(2, "Subscriber " + i);
        request.setString(3, "%064x".formatted(i));
        request.addBatch();
        for (int k = 0; k < 3; k++) {
          number.setLong(1, i);
          number.setInt(2, k);
          number.setLong(3, i % 100);
          number.setString(4, number(i, k));
          number.addBatch();
        }
        if (i % 1000 == 999) {
          request.executeBatch();
          number.executeBatch();
          connection.commit();
        }
      }
    }
    try (var statement = connection.createStatement()) {
      statement.execute("call syscs_util.syscs_update_statistics('APP', 'LOA_NUMBER', null)");
      statement.execute("call syscs_util.syscs_update_statistics('APP', 'LOA_REQUEST', null)");
    }
    connection.commit();
    connection.setAutoCommit(true);
    return connection;
  }

  private static String number(int letter, int place) {
    return "+1208" + (2_000_000 + letter * 3 + place);
  }

  /** Microseconds for one search. */
  private static double ask(Connection connection, int letters) throws SQLException {
    Random random = new Random(7);
    try (PreparedStatement query =
        connection.prepareStatement(
            "select r.id, r.customer_name, r.document_sha256 from loa_request r join loa_number n on n.loa_id = r.id"
                + " where n.e164 = ? and r.document_sha256 is not null order by r.id desc")) {
      long start = System.nanoTime();
      for (int i = 0; i < ASKED; i++) {
        query.setString(1, number(random.nextInt(letters), random.nextInt(3)));
        try (var rows = query.executeQuery()) {
          while (rows.next()) {
            rows.getString(2);
          }
        }
      }
      return (System.nanoTime() - start) / 1000.0 / ASKED;
    }
  }
}
