package org.numberdesk.porting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numberdesk.porting.PortMove.Actor;

/** The workflow's table: every state knows the moves written beside it and no other. */
class PortMoveTest {

  @ParameterizedTest
  @CsvSource({
    "DRAFT, submit withdraw",
    "SUBMITTED, start-review withdraw",
    "IN_REVIEW, request-info send-to-carrier reject",
    "NEEDS_INFO, answer withdraw expire",
    "SENT_TO_CARRIER, confirm-foc carrier-reject request-cancel cancel keep",
    "CARRIER_REJECTED, request-info send-to-carrier cancel",
    "FOC_CONFIRMED, request-date-change lock carrier-reject request-cancel cancel keep",
    "DATE_CHANGE_REQUESTED, confirm-foc carrier-reject lock request-cancel cancel keep",
    "LOCKED, start-activation emergency-stop",
    "ACTIVATING, voice-ported carrier-reject",
    "PARTIAL, voice-ported carrier-reject request-snapback",
    "VOICE_PORTED, complete request-snapback",
    "SNAPBACK_REQUESTED, reverted snapback-refused",
    "COMPLETED, ''",
    "REJECTED, ''",
    "WITHDRAWN, ''",
    "CANCELLED, ''",
    "EXPIRED, ''",
    "REVERTED, ''"
  })
  void aStateKnowsItsMoves(PortStatus status, String moves) {
    Set<String> expected = new TreeSet<>(Arrays.asList(moves.split(" ")));
    expected.remove("");
    Set<String> known =
        Arrays.stream(PortMove.values())
            .filter(
                move -> !Set.of(PortMove.SMS, PortMove.RELEASE, PortMove.COMMENT).contains(move))
            .filter(move -> move.allowedFrom(status))
            .map(PortMove::path)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, known);
  }

  @ParameterizedTest
  @CsvSource({
    "SUBMIT, CUSTOMER",
    "WITHDRAW, CUSTOMER",
    "ANSWER, CUSTOMER",
    "REQUEST_CANCEL, CUSTOMER",
    "REQUEST_DATE_CHANGE, BOTH",
    "EMERGENCY_STOP, LEAD",
    "CONFIRM_FOC, STAFF",
    "SMS, STAFF",
    "LOCK, TIMER",
    "COMPLETE, TIMER",
    "EXPIRE, TIMER"
  })
  void aMoveHasItsActor(PortMove move, Actor actor) {
    assertEquals(actor, move.actor());
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_APPLICABLE, ''",
    "PLANNED, PENDING PRE_HOSTED",
    "PRE_HOSTED, PENDING",
    "PENDING, ACTIVATING",
    "ACTIVATING, SMS_EXCEPTION SMS_ROUTED",
    "SMS_EXCEPTION, ACTIVATING",
    "SMS_ROUTED, CAMPAIGN_BLOCKED CAMPAIGN_LINKING",
    "CAMPAIGN_BLOCKED, CAMPAIGN_LINKING",
    "CAMPAIGN_LINKING, CAMPAIGN_BLOCKED TESTED",
    "TESTED, ''"
  })
  void aTrackKnowsItsWay(SmsTrack track, String next) {
    Set<String> expected = new TreeSet<>(Arrays.asList(next.split(" ")));
    expected.remove("");
    assertEquals(
        expected,
        track.next().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)));
  }
}
