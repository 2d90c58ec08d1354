package org.numberdesk.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.PageRequest;
import org.numberdesk.shared.PlainDatabase;

/** An inventory that was there before its terms were kept as they are now. */
class TermMigrationTest {

  private record Old(long id, String e164, String label, String tags) {

    String text() {
      return SearchTerms.text(e164, label, tags);
    }
  }

  private static final List<Old> OLD =
      List.of(
          new Old(1001, "+12085550111", "Store 4711 Montréal", "west,24h"),
          new Old(1002, "+12085554711", "Store 4711", "247crew"),
          new Old(1003, "24711", "Codes", ""),
          new Old(1004, "ACME 555", "Name", "555"));

  @ParameterizedTest
  @ValueSource(strings = {"Derby", "PostgreSQL"})
  void isFoundAsIfItWereBroughtInToday(String name) throws Exception {
    try (PlainDatabase database =
        name.equals("Derby")
            ? PlainDatabase.atVersion("023", "termmigration")
            : PlainDatabase.onPostgresqlAtVersion("023")) {
      try (Connection connection = database.connect()) {
        write(connection);
      }
      database.migrate();
      EntityManager em = database.entityManager();
      NumberListRepository lists = PlainDatabase.with(new NumberListRepository(), em);
      assertEquals(
          List.of("+12085550111", "+12085554711", "24711"), found(lists, "4711"), "by digits");
      assertEquals(List.of("+12085550111"), found(lists, "montreal"), "by a word");
      Set<String> migrated = terms(database);

      em.getTransaction().begin();
      em.createNativeQuery("delete from number_term").executeUpdate();
      PlainDatabase.with(new TermRepository(), em)
          .write(
              OLD.stream()
                  .map(old -> new TermRepository.Change(1, old.id, old.e164, "", old.text()))
                  .toList());
      em.getTransaction().commit();
      em.close();
      assertEquals(terms(database), migrated);
    }
  }

  private static void write(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into organisation (id, version, created_at, changed_at, org_key, name, zone, country)"
              + " values (1, 1, current_timestamp, current_timestamp, 'old', 'Old', 'UTC', 'US')");
      for (Old old : OLD) {
        statement.executeUpdate(
            "insert into phone_number (id, version, created_at, changed_at, organisation_id, e164, claim,"
                .concat(" sender_type, country, label, label_lower, search_text, status, tags,")
                .concat(" send_state, sendable) values (%d, 1, current_timestamp,")
                .concat(" current_timestamp, 1, '%s', '%2$s', 'TEN_DLC', 'US', '%s', '%3$s',")
                .concat(" '%s', 'ACTIVE', '%s', 'CAN_SEND', true)")
                .formatted(old.id, old.e164, old.label, old.text(), old.tags));
        for (String term : SearchTerms.terms(old.text())) {
          statement.executeUpdate(
              "insert into number_term (organisation_id, term, e164) values (1, '%s', '%s')"
                  .formatted(term, old.e164));
        }
      }
      statement.executeUpdate(
          "insert into number_bulk (id, version, created_at, changed_at, organisation_id, kind, status,"
              + " background, total, done, changed, last_e164) values (2001, 1, current_timestamp,"
              + " current_timestamp, 1, 'TAG', 'DONE', false, 4, 4, 4, '24711')");
    }
  }

  private static List<String> found(NumberListRepository lists, String text) {
    NumberFilter filter = new NumberFilter(text, null, null, Set.of(), null);
    return lists.list(Scope.of(1), filter, PageRequest.first("number", 10)).items().stream()
        .map(PhoneNumber::e164)
        .toList();
  }

  private static Set<String> terms(PlainDatabase database) throws SQLException {
    Set<String> terms = new TreeSet<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select number_id, e164, term, opening from number_term")) {
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
          row.add(rows.getString(i));
        }
        terms.add(String.join(" ", row.stream().map(String::valueOf).toList()));
      }
    }
    return terms;
  }
}
