package org.numberdesk.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Preflight;
import org.numberdesk.preflight.Severity;
import org.numberdesk.preflight.Submission;
import org.numberdesk.preflight.VendorPolicy;

/** The demo tells stories that the portal itself would have allowed. */
class DemoScriptTest {

  private static final DemoScript SCRIPT = DemoScript.read();

  static Set<String> stories() {
    return SCRIPT.stories().keySet();
  }

  static Stream<DemoScript.Case> cases() {
    return SCRIPT.cases().stream();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void eachStoryMakesOnlyMovesItsStateAllows(String story) {
    RegistrationStatus status = RegistrationStatus.DRAFT;
    for (DemoScript.Step step : SCRIPT.stories().get(story)) {
      assertTrue(step.move().allowedFrom(status), step.move() + " from " + status);
      assertEquals(
          step.move().needsReasons(), !step.reasons().isEmpty(), "reasons of " + step.move());
      status = step.move().to();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachCaseHasItsWholeText(DemoScript.Case row) {
    Submission text = SCRIPT.text(row, List.of("+18335550100"), false);
    String written = SubmissionJson.write(text);
    assertEquals(List.of("+18335550100"), text.campaign().numbers());
    assertEquals(row.senderType(), text.senderType());
    for (String slot : List.of("{brand}", "{site}", "{what}", "{frequency}", "{page}", "{email}")) {
      assertFalse(written.contains(slot), slot + " is left in " + written);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatWasHandedInHadNoBlocker(DemoScript.Case row) {
    Preflight rules = Preflight.withRulesOf(LocalDate.of(2026, 11, 24));
    for (boolean first : List.of(true, false)) {
      Submission text = SCRIPT.text(row, List.of(numberOf(row.senderType())), first);
      List<String> blockers =
          rules.judge(text, VendorPolicy.asDelivered()).findings().stream()
              .filter(found -> found.severity() == Severity.BLOCKER)
              .map(found -> found.code() + " " + found.field() + " " + found.message())
              .toList();
      assertEquals(row.gaps(), !blockers.isEmpty(), blockers.toString());
    }
  }

  private static String numberOf(SenderType type) {
    return switch (type) {
      case TOLL_FREE -> "+18335550100";
      case SHORT_CODE -> "82345";
      case CA_LONG_NUMBER -> "+14165550111";
      case UK_LONG_NUMBER -> "+447700900101";
      default -> "+12085550111";
    };
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingLiesAheadOfNow(DemoScript.Case row) {
    SCRIPT.story(row).stream()
        .filter(step -> step.after() != null)
        .forEach(step -> assertTrue(step.after() <= row.daysAgo() * 24, row + " " + step));
  }

  @Test
  void everyStateOccursAndStaffHaveTwentyFiveCases() {
    List<RegistrationStatus> ends = cases().map(DemoScriptTest::end).toList();
    assertEquals(
        EnumSet.allOf(RegistrationStatus.class), ends.stream().collect(Collectors.toSet()));
    assertEquals(25, ends.stream().filter(RegistrationStatus.WITH_STAFF::contains).count());
    assertEquals(
        2, cases().filter(row -> row.dueIn() != null && row.dueIn() < 0).count(), "overdue");
  }

  private static RegistrationStatus end(DemoScript.Case row) {
    List<DemoScript.Step> story = SCRIPT.story(row);
    return story.isEmpty() ? RegistrationStatus.DRAFT : story.get(story.size() - 1).move().to();
  }
}
