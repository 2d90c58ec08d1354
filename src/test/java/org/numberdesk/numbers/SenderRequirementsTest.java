package org.numberdesk.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numberdesk.numbers.SenderRequirement.Authority;

class SenderRequirementsTest {

  private static final LocalDate DAY = LocalDate.parse("2026-11-20");

  static Stream<SenderRequirement> rows() {
    return SenderRequirements.standard().all().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowSaysWhomItConcernsWhatHoldsAndWhere(SenderRequirement row) {
    assertFalse(row.senderTypes().isEmpty());
    assertFalse(row.what().isBlank());
    assertEquals("https", URI.create(row.source()).getScheme());
    assertTrue(row.effect() == SendState.CANNOT_SEND || row.effect() == SendState.AT_RISK);
    assertNotEquals(null, row.by());
    assertTrue(row.countries().stream().allMatch(c -> c.matches("[A-Z]{2}")));
    assertTrue(row.from() != null || row.by() != Authority.REGISTER, "a register has a first day");
    assertTrue(row.from() != null || row.effect() == SendState.CANNOT_SEND, "so has a label");
  }

  @Test
  void everyRowHasItsOwnName() {
    Set<String> names = new HashSet<>();
    rows().forEach(row -> assertTrue(names.add(row.id()), row.id()));
  }

  @Test
  void whatStopsTextsOutweighsWhatLabelsThemEvenIfYounger() {
    SenderRequirement label = row("label", "2026-06-01", SendState.AT_RISK);
    SenderRequirement stop = row("stop", "2026-01-01", SendState.CANNOT_SEND);
    SenderRequirements both = new SenderRequirements(List.of(label, stop));
    assertEquals(Optional.of(stop), both.inForce(SenderType.ALPHANUMERIC, "se", DAY));
  }

  @Test
  void whatHoldsAlreadyIsNotAhead() {
    SenderRequirement first = row("first", "2026-01-01", SendState.CANNOT_SEND);
    SenderRequirement second = row("second", "2027-01-01", SendState.CANNOT_SEND);
    SenderRequirements both = new SenderRequirements(List.of(first, second));
    assertEquals(Optional.empty(), both.ahead(SenderType.ALPHANUMERIC, "SE", DAY));
    assertEquals(
        Optional.of(first),
        both.ahead(SenderType.ALPHANUMERIC, "SE", LocalDate.parse("2025-12-31")));
  }

  @Test
  void otherTypesAndCountriesAreNotConcerned() {
    SenderRequirements one =
        new SenderRequirements(List.of(row("one", "2026-01-01", SendState.CANNOT_SEND)));
    assertEquals(Optional.empty(), one.inForce(SenderType.ALPHANUMERIC, "NO", DAY));
    assertEquals(Optional.empty(), one.inForce(SenderType.ALPHANUMERIC, " ", DAY));
    assertEquals(Optional.empty(), one.inForce(SenderType.TOLL_FREE, "SE", DAY));
  }

  private static SenderRequirement row(String id, String from, SendState effect) {
    return new SenderRequirement(
        id,
        List.of(SenderType.ALPHANUMERIC),
        List.of("SE"),
        false,
        LocalDate.parse(from),
        Authority.REGISTER,
        effect,
        "made up",
        null,
        "https://register.example/");
  }
}
