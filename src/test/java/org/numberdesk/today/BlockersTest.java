package org.numberdesk.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.numberdesk.numbers.NumberInventory.BlockedGroup;
import org.numberdesk.numbers.SendReasonCode;
import org.numberdesk.numbers.SendState;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.numbers.web.ShownReason;
import org.numberdesk.registrations.RegistrationOutlook;
import org.numberdesk.registrations.RegistrationStatus;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.StatusLook;

class BlockersTest {

  private static final Instant NOW = Instant.parse("2026-06-10T12:00:00Z");
  private static final Instant SOON = Instant.parse("2026-06-12T12:00:00Z");
  private static final Instant LATER = Instant.parse("2026-06-20T12:00:00Z");
  private static final Instant PAST = Instant.parse("2026-06-01T12:00:00Z");

  @Test
  void whatTheCustomerCanMendComesBeforeStaffAndStaffBeforeCarriers() {
    assertEquals(
        List.of("REGISTRATION_MISSING", "WITH_STAFF", "WITH_CARRIER"),
        codes(
            List.of(
                group("WITH_CARRIER", SenderType.TEN_DLC, 90),
                group("WITH_STAFF", SenderType.TEN_DLC, 50),
                group("REGISTRATION_MISSING", SenderType.TEN_DLC, 1)),
            List.of()));
  }

  @Test
  void aDateComesBeforeNoneAndTheSoonestFirst() {
    assertEquals(
        List.of("NOTICE_OPEN", "CARRIER_REJECTED_CLOCK", "CHANGES_REQUESTED"),
        codes(
            List.of(),
            List.of(
                waiting(1, RegistrationStatus.CHANGES_REQUESTED, null, null),
                waiting(2, RegistrationStatus.CARRIER_REJECTED, LATER, null),
                waiting(3, RegistrationStatus.APPROVED, null, SOON))));
  }

  @Test
  void aDateThatPassedPressesNobody() {
    Blocker only =
        Blockers.of(
                List.of(),
                List.of(waiting(1, RegistrationStatus.CARRIER_REJECTED, PAST, null)),
                NOW)
            .get(0);
    assertNull(only.due());
  }

  @Test
  void whatTakesLessComesFirstAndOfTheSameTheMoreNumbers() {
    assertEquals(
        List.of(
            "CHANGES_REQUESTED 1",
            "REGISTRATION_DRAFT 1",
            "REGISTRATION_MISSING 30",
            "REGISTRATION_MISSING 2",
            "NO_SMS 99"),
        Blockers.of(
                List.of(
                    group("NO_SMS", SenderType.TEN_DLC, 99),
                    group("REGISTRATION_MISSING", SenderType.TOLL_FREE, 2),
                    group("REGISTRATION_MISSING", SenderType.TEN_DLC, 30)),
                List.of(
                    waiting(1, RegistrationStatus.DRAFT, null, null),
                    waiting(2, RegistrationStatus.CHANGES_REQUESTED, null, null)),
                NOW)
            .stream()
            .map(blocker -> blocker.code() + " " + blocker.count())
            .toList());
  }

  @Test
  void numbersAreToldApartByTypeOnlyWhereTheyAreRegisteredByIt() {
    assertEquals(
        List.of("REGISTRATION_MISSING 5", "REGISTRATION_MISSING 2", "NO_SMS 7"),
        Blockers.of(
                List.of(
                    group("REGISTRATION_MISSING", SenderType.TOLL_FREE, 2),
                    group("REGISTRATION_MISSING", SenderType.TEN_DLC, 5),
                    group("NO_SMS", SenderType.TOLL_FREE, 3),
                    group("NO_SMS", SenderType.TEN_DLC, 4)),
                List.of(),
                NOW)
            .stream()
            .map(blocker -> blocker.code() + " " + blocker.count())
            .toList());
  }

  @ParameterizedTest
  @EnumSource(SendReasonCode.class)
  void eachReasonIsSomebodysAndHasItsWordsAndItsLook(SendReasonCode code) {
    long places =
        Stream.of(Blockers.BY_EFFORT, Blockers.OF_STAFF, Blockers.OF_CARRIERS, Blockers.OF_NOBODY)
            .filter(codes -> codes.contains(code.name()))
            .count();
    assertEquals(1, places);
    assertTrue(Words.has("today.blocker." + code + ".text"));
    assertTrue(new StatusLook().knows(ShownReason.look(code.name())));
  }

  @Test
  void aRegistrationStandsForItsNumbersWhichAreNotCountedAgain() {
    List<Blocker> all =
        Blockers.of(
            List.of(group("REGISTRATION_DRAFT", SenderType.TOLL_FREE, 4)),
            List.of(waiting(8, RegistrationStatus.DRAFT, null, null)),
            NOW);
    assertEquals(1, all.size());
    assertEquals(8L, all.get(0).registration());
  }

  @Test
  void manyOfOneKindBecomeOneLineAfterTheFirst() {
    List<Blocker> all =
        Blockers.of(
            List.of(),
            List.of(
                waiting(1, RegistrationStatus.DRAFT, null, null),
                waiting(2, RegistrationStatus.DRAFT, null, null),
                waiting(3, RegistrationStatus.DRAFT, null, null)),
            NOW);
    assertEquals(List.of(1L, 2L), all.stream().map(Blocker::count).sorted().toList());
    assertEquals(1, all.stream().filter(blocker -> blocker.registration() != null).count());
  }

  @Test
  void whatWasGivenBackAndDraftsWithoutNumbersBlockNothing() {
    assertEquals(
        List.of(),
        codes(
            List.of(group("SUPPLY_RELEASED", SenderType.TEN_DLC, 7)),
            List.of(
                new RegistrationOutlook(
                    1,
                    "Empty",
                    SenderType.TEN_DLC,
                    RegistrationStatus.DRAFT,
                    0,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null))));
  }

  private static List<String> codes(List<BlockedGroup> groups, List<RegistrationOutlook> waiting) {
    return Blockers.of(groups, waiting, NOW).stream().map(Blocker::code).toList();
  }

  private static BlockedGroup group(String code, SenderType type, long count) {
    return new BlockedGroup(SendState.CANNOT_SEND, code, type, count);
  }

  private static RegistrationOutlook waiting(
      long id, RegistrationStatus status, Instant resubmitBy, Instant cureBy) {
    return new RegistrationOutlook(
        id,
        "Case " + id,
        SenderType.TOLL_FREE,
        status,
        1,
        null,
        null,
        resubmitBy,
        cureBy,
        null,
        null);
  }
}
