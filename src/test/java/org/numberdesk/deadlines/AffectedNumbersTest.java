package org.numberdesk.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numberdesk.deadlines.GeneratedInventory.Made;
import org.numberdesk.numbers.NumberCondition;
import org.numberdesk.numbers.NumberFilter;
import org.numberdesk.numbers.NumberGroup;
import org.numberdesk.numbers.NumberGroupRepository;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.PageRequest;
import org.numberdesk.shared.PlainDatabase;

/** How many numbers each rule touches, by the database, against a plain loop over them. */
class AffectedNumbersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final Scope OWN = Scope.of(1);

  private static PlainDatabase database;
  private static EntityManager em;
  private static List<Made> numbers;

  @BeforeAll
  static void fill() throws Exception {
    database = new PlainDatabase("affected");
    numbers = GeneratedInventory.make(50_000, 1);
    try (Connection connection = database.connect()) {
      GeneratedInventory.write(connection, 1, numbers);
      GeneratedInventory.write(connection, 2, GeneratedInventory.make(5_000, 2));
    }
    em = database.entityManager();
  }

  @AfterAll
  static void drop() {
    em.close();
    database.close();
  }

  @Test
  void everyDeliveredRuleIsCountedAsALoopCountsIt() {
    List<RegulatoryDeadline> rules =
        DeadlineSeed.entries().stream().map(entry -> new RegulatoryDeadline(entry, TODAY)).toList();
    List<NumberCondition> conditions = rules.stream().map(RegulatoryDeadline::touches).toList();
    List<NumberGroup> groups =
        PlainDatabase.with(new NumberGroupRepository(), em).count(OWN, conditions);
    Map<String, Long> counted = new TreeMap<>();
    Map<String, Long> looped = new TreeMap<>();
    for (RegulatoryDeadline rule : rules) {
      counted.put(rule.key(), DeadlineBoard.count(groups, rule.touches()));
      looped.put(rule.key(), numbers.stream().filter(number -> touched(rule, number)).count());
    }
    assertEquals(looped, counted);
    assertEquals(86, counted.size());
    assertTrue(counted.values().stream().filter(count -> count > 0).count() > 60, "too few touch");
  }

  /** The rule read anew, word by word, so that the loop shares nothing with what it checks. */
  private static boolean touched(RegulatoryDeadline rule, Made number) {
    ConditionEntry said = rule.entry().condition();
    if (rule.status() == DeadlineStatus.VACATED || Boolean.TRUE.equals(said.nobody())) {
      return false;
    }
    if (number.status() == NumberStatus.RELEASED || number.status() == NumberStatus.INVALID) {
      return false;
    }
    boolean type =
        said.senderTypes().isEmpty() || said.senderTypes().contains(number.type().name());
    boolean country =
        said.countries().isEmpty() || said.countries().contains(number.country() + "");
    if (number.country() == null && !said.countries().isEmpty()) {
      country = said.unknownCountryToo();
    }
    String filing = number.filing().name();
    boolean registered =
        switch (said.registration() == null ? "ANY" : said.registration()) {
          case "ANY" -> true;
          case "NOT_APPROVED" -> !filing.equals("APPROVED");
          default -> filing.equals(said.registration());
        };
    String bought = number.purchased() == null ? "" : number.purchased().toString();
    boolean since =
        said.boughtFrom() == null || !bought.isEmpty() && bought.compareTo(said.boughtFrom()) >= 0;
    boolean before =
        said.boughtBefore() == null
            || !bought.isEmpty() && bought.compareTo(said.boughtBefore()) < 0;
    return type && country && registered && since && before;
  }

  static Stream<RegulatoryDeadline> someRules() {
    return DeadlineSeed.entries().stream()
        .filter(
            entry ->
                List.of(
                        "us-tfn-pending-block",
                        "ca-highlevel-numbers",
                        "es-alias-block",
                        "us-fcc-one-to-one")
                    .contains(entry.id()))
        .map(entry -> new RegulatoryDeadline(entry, TODAY));
  }

  @ParameterizedTest
  @MethodSource("someRules")
  void theListHoldsWhatWasCounted(RegulatoryDeadline rule) {
    PhoneNumberRepository repository = PlainDatabase.with(new PhoneNumberRepository(), em);
    NumberFilter filter = NumberFilter.ALL.meeting(rule.touches());
    List<String> expected =
        numbers.stream()
            .filter(number -> touched(rule, number))
            .map(Made::e164)
            .sorted()
            .limit(500)
            .toList();
    assertEquals(
        expected,
        repository.list(OWN, filter, PageRequest.first("number", 500)).items().stream()
            .map(number -> number.e164())
            .toList());
  }

  @Test
  void daysOfPurchaseAreToldApartWhereSeveralRulesNameThem() {
    NumberCondition from = bought("2024-05-01", null);
    NumberCondition between = bought("2024-02-01", "2025-08-15");
    NumberCondition until = bought(null, "2023-06-01");
    List<NumberGroup> groups =
        PlainDatabase.with(new NumberGroupRepository(), em)
            .count(OWN, List.of(from, between, until));
    for (NumberCondition condition : List.of(from, between, until)) {
      assertEquals(
          numbers.stream()
              .filter(
                  n ->
                      condition.matches(
                          n.type(), n.country(), n.status(), n.filing(), n.purchased()))
              .count(),
          DeadlineBoard.count(groups, condition));
    }
  }

  private static NumberCondition bought(String from, String before) {
    return new ConditionEntry(null, null, null, null, from, before, null, null).condition();
  }
}
