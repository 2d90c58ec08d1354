package org.numberdesk.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.numberdesk.numbers.Owner;
import org.numberdesk.numbers.RegistrationFacts.Phase;

/** What each state means to the customer's text, to the numbers, and to who waits for whom. */
class RegistrationStatusTest {

  @ParameterizedTest
  @EnumSource(RegistrationStatus.class)
  void aStateIsTerminalIfNothingLeadsOn(RegistrationStatus status) {
    boolean leadsOn =
        Arrays.stream(RegistrationMove.values()).anyMatch(move -> move.allowedFrom(status));
    assertEquals(!leadsOn, status.terminal());
  }

  @ParameterizedTest
  @EnumSource(RegistrationStatus.class)
  void whatCanBeSubmittedCanBeEdited(RegistrationStatus status) {
    assertEquals(RegistrationMove.SUBMIT.allowedFrom(status), status.editable());
  }

  @ParameterizedTest
  @EnumSource(RegistrationStatus.class)
  void draftsAndEndsHoldNoNumbers(RegistrationStatus status) {
    Set<RegistrationStatus> free =
        EnumSet.of(
            RegistrationStatus.DRAFT,
            RegistrationStatus.REJECTED,
            RegistrationStatus.WITHDRAWN,
            RegistrationStatus.EXPIRED);
    assertEquals(!free.contains(status), status.open());
  }

  @ParameterizedTest
  @EnumSource(RegistrationStatus.class)
  void onlyApprovedIsApprovedToANumber(RegistrationStatus status) {
    assertEquals(
        status == RegistrationStatus.APPROVED,
        RegistrationFactSource.phase(status) == Phase.APPROVED);
  }

  @ParameterizedTest
  @EnumSource(RegistrationStatus.class)
  void whereStaffAreWaitedForANumberWaitsForStaff(RegistrationStatus status) {
    boolean waits = RegistrationStatus.WITH_STAFF.contains(status);
    boolean suspended = status == RegistrationStatus.SUSPENDED;
    assertEquals(waits || suspended, RegistrationFactSource.phase(status).owner() == Owner.STAFF);
  }
}
