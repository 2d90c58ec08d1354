package org.numberdesk.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.numberdesk.numbers.NumberInventory.BlockedGroup;
import org.numberdesk.numbers.SendState;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.registrations.RegistrationOutlook;
import org.numberdesk.registrations.RegistrationStatus;

class BlockersTest {

  private static final Instant NOW = Instant.parse("2026-06-10T12:00:00Z");
  private static final Instant SOON = Instant.parse("2026-06-12T12:00:00Z");
  private static final Instant LATER = Instant.parse("2026-06-20T12:00:00Z");
  private static final Instant PAST = Instant.parse("2026-06-01T12:00:00Z");

  @Test
  void whatTheCustomerCanMendComesBeforeStaffAndStaffBeforeCarriers() {
    assertEquals(
        List.of("UNREGISTERED", "WITH_STAFF", "WITH_CARRIER"),
        codes(
            List.of(
                group("WITH_CARRIER", SenderType.TEN_DLC, 90),
                group("WITH_STAFF", SenderType.TEN_DLC, 50),
                group("UNREGISTERED", SenderType.TEN_DLC, 1)),
            List.of()));
  }

  @Test
  void aDateComesBeforeNoneAndTheSoonestFirst() {
    assertEquals(
        List.of("CURE", "CARRIER_REJECTED", "CHANGES_REQUESTED"),
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
        List.of("CHANGES_REQUESTED 1", "DRAFT 1", "UNREGISTERED 30", "UNREGISTERED 2", "NO_SMS 99"),
        Blockers.of(
                List.of(
                    group("NO_SMS", SenderType.TEN_DLC, 99),
                    group("UNREGISTERED", SenderType.TOLL_FREE, 2),
                    group("UNREGISTERED", SenderType.TEN_DLC, 30)),
                List.of(
                    waiting(1, RegistrationStatus.DRAFT, null, null),
                    waiting(2, RegistrationStatus.CHANGES_REQUESTED, null, null)),
                NOW)
            .stream()
            .map(blocker -> blocker.code() + " " + blocker.count())
            .toList());
  }

  @Test
  void notRegisteredIsOneReasonWhateverTheSupplierSaysOfTheNumber() {
    List<Blocker> all =
        Blockers.of(
            List.of(
                group("UNREGISTERED", SenderType.TOLL_FREE, 2),
                group("PENDING_UNREGISTERED", SenderType.TOLL_FREE, 3)),
            List.of(),
            NOW);
    assertEquals(1, all.size());
    assertEquals(5, all.get(0).count());
  }

  @Test
  void aRegistrationStandsForItsNumbersWhichAreNotCountedAgain() {
    List<Blocker> all =
        Blockers.of(
            List.of(group("DRAFT", SenderType.TOLL_FREE, 4)),
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
            List.of(group("RELEASED", SenderType.TEN_DLC, 7)),
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
