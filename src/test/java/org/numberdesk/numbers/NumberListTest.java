package org.numberdesk.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.Cursor;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;
import org.numberdesk.shared.PlainDatabase;

/** The list from its first page to its last and back again, on both databases. */
class NumberListTest {

  private static final int ROWS = 499;

  /** All have one word in common, which are more than are looked through one by one. */
  private static final int NUMBERS = NumberSearch.FEW + 50;

  private static final Scope OWN = Scope.of(1);
  private static final List<String> TREES = List.of("ash", "birch", "cedar", "elm");

  /**
   * Words, beginnings and digits that more numbers have than are looked through where a word can be
   * walked through: in all numbers, in some, in labels, in both, and few.
   */
  private static final List<String> SEARCHES =
      List.of("tree", "birch", "tr bir", "120", "5551", "85552", "712", "birch 5551", "7123");

  private static final Map<String, PlainDatabase> DATABASES = new LinkedHashMap<>();

  /** A number as it was written. */
  private record Made(
      long id, String e164, String label, NumberStatus status, SenderType type, SendState state) {

    String by(String sort) {
      return switch (sort) {
        case "label" -> label;
        case "status" -> status.name();
        case "senderType" -> type.name();
        case "state" -> state.name();
        default -> e164;
      };
    }

    boolean has(String words) {
      return Stream.of(words.split(" "))
          .allMatch(word -> text().contains(SearchTerms.isDigits(word) ? word : " " + word));
    }

    String text() {
      return SearchTerms.text(e164, label, "tree");
    }
  }

  private static final List<Made> MADE = new ArrayList<>();

  @BeforeAll
  static void fill() throws Exception {
    for (int i = 0; i < NUMBERS; i++) {
      int mixed = i * 7919 % 10_007;
      MADE.add(
          new Made(
              1000 + i,
              "+1208555" + (1000 + mixed % 9000),
              TREES.get(mixed % TREES.size()) + (mixed % 5 == 0 ? " 712" + mixed % 9 : ""),
              NumberStatus.values()[mixed / 4 % 3],
              SenderType.values()[mixed / 16 % 3],
              SendState.values()[mixed / 64 % 4]));
    }
    MADE.removeIf(
        made -> MADE.stream().anyMatch(one -> one.id < made.id && one.e164.equals(made.e164)));
    DATABASES.put("Derby", new PlainDatabase("numberlist"));
    DATABASES.put("PostgreSQL", PlainDatabase.onPostgresql());
    for (PlainDatabase database : DATABASES.values()) {
      try (Connection connection = database.connect()) {
        write(connection);
      }
      EntityManager em = database.entityManager();
      em.getTransaction().begin();
      PlainDatabase.with(new TermRepository(), em)
          .write(
              MADE.stream()
                  .map(made -> new TermRepository.Change(1, made.id, made.e164, "", made.text()))
                  .toList());
      em.getTransaction().commit();
      em.close();
    }
  }

  private static void write(Connection connection) throws SQLException {
    Timestamp now = Timestamp.valueOf(LocalDateTime.of(2026, 11, 27, 8, 0));
    connection
        .createStatement()
        .executeUpdate(
            "insert into organisation (id, version, created_at, changed_at, org_key, name, zone, country)"
                + " values (1, 1, current_timestamp, current_timestamp, 'trees', 'Trees', 'UTC', 'US')");
    try (PreparedStatement number =
        connection.prepareStatement(
            "insert into phone_number (id, version, created_at, changed_at, organisation_id, e164, claim,"
                + " sender_type, country, label, label_lower, search_text, status, tags, send_state, sendable)"
                + " values (?, 1, ?, ?, 1, ?, ?, ?, 'US', ?, ?, ?, ?, 'tree', ?, ?)")) {
      for (Made made : MADE) {
        number.setLong(1, made.id);
        number.setTimestamp(2, now);
        number.setTimestamp(3, now);
        number.setString(4, made.e164);
        number.setString(5, made.e164);
        number.setString(6, made.type.name());
        number.setString(7, made.label);
        number.setString(8, made.label);
        number.setString(9, made.text());
        number.setString(10, made.status.name());
        number.setString(11, made.state.name());
        number.setBoolean(12, made.state.sendable());
        number.addBatch();
      }
      number.executeBatch();
    }
  }

  @AfterAll
  static void drop() {
    DATABASES.values().forEach(PlainDatabase::close);
  }

  private static NumberFilter text(String text) {
    return new NumberFilter(text, null, null, Set.of(), null);
  }

  static Stream<Arguments> lists() {
    List<Arguments> lists = new ArrayList<>();
    for (String database : List.of("Derby", "PostgreSQL")) {
      for (String sort : PhoneNumberRepository.SORTS) {
        for (boolean descending : new boolean[] {false, true}) {
          lists.add(Arguments.of(database, sort, descending, ""));
        }
      }
      for (String sort : List.of("number", "status")) {
        for (boolean descending : new boolean[] {false, true}) {
          for (String words : sort.equals("number") ? SEARCHES : SEARCHES.subList(0, 5)) {
            lists.add(Arguments.of(database, sort, descending, words));
          }
        }
      }
    }
    return lists.stream();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void isReadWholeForwardsAndBackwards(
      String database, String sort, boolean descending, String words) {
    EntityManager em = DATABASES.get(database).entityManager();
    NumberListRepository lists = PlainDatabase.with(new NumberListRepository(), em);
    NumberFilter filter = words.isEmpty() ? NumberFilter.ALL : text(words);
    Comparator<Made> order =
        Comparator.comparing((Made made) -> made.by(sort)).thenComparing(Made::e164);
    List<String> expected =
        MADE.stream()
            .filter(made -> made.has(words))
            .sorted(descending ? order.reversed() : order)
            .map(Made::e164)
            .toList();

    List<String> forwards = new ArrayList<>();
    PageRequest request = new PageRequest(sort, descending, ROWS, null, false);
    Page<PhoneNumber> page = lists.list(OWN, filter, request);
    assertNull(page.previous());
    addresses(page, forwards);
    while (page.next() != null) {
      page =
          lists.list(
              OWN, filter, new PageRequest(sort, descending, ROWS, cursor(page.next()), false));
      addresses(page, forwards);
    }
    assertEquals(expected, forwards);

    List<List<String>> back = new ArrayList<>();
    back.add(page.items().stream().map(PhoneNumber::e164).toList());
    while (page.previous() != null) {
      page =
          lists.list(
              OWN, filter, new PageRequest(sort, descending, ROWS, cursor(page.previous()), true));
      back.add(page.items().stream().map(PhoneNumber::e164).toList());
    }
    Collections.reverse(back);
    assertEquals(expected, back.stream().flatMap(List::stream).toList());
    em.close();
  }

  private static void addresses(Page<PhoneNumber> page, List<String> all) {
    page.items().forEach(number -> all.add(number.e164()));
  }

  private static Cursor cursor(String text) {
    return Cursor.decode(text, PhoneNumberRepository.CURSOR).orElseThrow();
  }

  @Test
  void partsOfANumberAreFoundUntilTheyAreTakenAway() {
    for (PlainDatabase database : DATABASES.values()) {
      EntityManager em = database.entityManager();
      NumberListRepository lists = PlainDatabase.with(new NumberListRepository(), em);
      Made made = MADE.get(7);
      NumberFilter end = text(made.e164.substring(6));
      PageRequest first = PageRequest.first("number", ROWS);
      assertTrue(
          lists.list(OWN, end, first).items().stream()
              .anyMatch(found -> found.e164().equals(made.e164)));
      em.getTransaction().begin();
      PlainDatabase.with(new TermRepository(), em)
          .write(List.of(new TermRepository.Change(1, made.id, made.e164, made.text(), "")));
      assertTrue(
          lists.list(OWN, end, first).items().stream()
              .noneMatch(found -> found.e164().equals(made.e164)));
      em.getTransaction().rollback();
      em.close();
    }
  }

  @Test
  void aCursorOfAnotherListIsTheCallersMistake() {
    EntityManager em = DATABASES.get("Derby").entityManager();
    NumberListRepository lists = PlainDatabase.with(new NumberListRepository(), em);
    Cursor strange = new Cursor(List.of("no status", "+12085551000"));
    assertThrows(
        InvalidFields.class,
        () ->
            lists.list(
                OWN, NumberFilter.ALL, new PageRequest("status", false, ROWS, strange, false)));
    em.close();
  }
}
