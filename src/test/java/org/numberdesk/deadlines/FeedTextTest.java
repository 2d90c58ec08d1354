package org.numberdesk.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.numberdesk.deadlines.DeadlineBoard.Touching;
import org.numberdesk.shared.dated.DatedItem;
import org.numberdesk.shared.dated.DatedTone;

/** The calendar as other programs read it. */
class FeedTextTest {

  private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private final List<RegulatoryDeadline> rules =
      DeadlineSeed.entries().stream().map(entry -> new RegulatoryDeadline(entry, TODAY)).toList();

  private final DatedItem own =
      DatedItem.at(
          "registration-12-resubmission",
          "RESUBMISSION",
          Instant.parse("2026-12-01T08:30:00Z"),
          "Last hour; with, marks \\ and\nlines",
          "Text",
          "/registrations/12",
          1,
          DatedTone.ENDS,
          3,
          5);

  private String text() {
    List<FeedEvent> events = new ArrayList<>();
    rules.forEach(rule -> events.add(FeedEvent.of(new Touching(rule, 3), NOW, List.of(7, 1))));
    events.add(FeedEvent.of(own, NOW, ZoneOffset.UTC, List.of(1)));
    return FeedText.of("Deadlines of Acme", "https://portal.example", events);
  }

  private RegulatoryDeadline rule(String key) {
    return rules.stream().filter(rule -> rule.key().equals(key)).findFirst().orElseThrow();
  }

  /** Events by their UID; two of one UID break the test. */
  private static Map<String, VEvent> events(String text) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    assertFalse(calendar.validate().hasErrors(), () -> String.valueOf(calendar.validate()));
    return calendar.getComponents().stream()
        .map(VEvent.class::cast)
        .collect(Collectors.toMap(event -> event.getUid().orElseThrow().getValue(), e -> e));
  }

  @Test
  void theValidatorFindsNothing() throws Exception {
    assertEquals(87, events(text()).size());
  }

  @Test
  void aSecondLibraryReadsTheSameAndWarnsOfNothing() {
    ICalendar read = Biweekly.parse(text()).first();
    assertEquals(List.of(), List.copyOf(read.validate(biweekly.ICalVersion.V2_0).getWarnings()));
    assertEquals(87, read.getEvents().size());
    assertTrue(
        read.getEvents().stream()
            .anyMatch(
                event ->
                    event.getSummary().getValue().startsWith("Last hour; with, marks \\ and")));
  }

  @Test
  void noLineIsLongerThan75OctetsAndAllEndAlike() {
    for (String line : text().split("\r\n")) {
      assertTrue(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75, line);
      assertFalse(line.contains("\n"), line);
    }
  }

  @Test
  void aMovedDateReplacesItsEvent() throws Exception {
    String uid = "deadline-us-verizon-email-gateway-end@numberdesk";
    VEvent before = events(text()).get(uid);
    rule("us-verizon-email-gateway-end")
        .move(LocalDate.of(2027, 6, 30), DeadlineStatus.DELAYED, null, null, TODAY);
    Map<String, VEvent> all = events(text());
    VEvent after = all.get(uid);
    assertEquals(87, all.size());
    assertEquals("20270331", value(before, "DTSTART"));
    assertEquals("20270630", value(after, "DTSTART"));
    assertEquals("20270701", value(after, "DTEND"));
    assertEquals("0", value(before, "SEQUENCE"));
    assertEquals("1", value(after, "SEQUENCE"));
    assertEquals("TENTATIVE", value(after, "STATUS"));
  }

  @Test
  void whatIsVacatedIsCancelledAndRingsNoMore() throws Exception {
    rule("us-tcpa-revoke-all").vacate(TODAY, "struck down", null, TODAY);
    VEvent event = events(text()).get("deadline-us-tcpa-revoke-all@numberdesk");
    assertEquals("CANCELLED", value(event, "STATUS"));
    assertEquals("1", value(event, "SEQUENCE"));
    assertEquals(List.of(), event.getAlarms());
  }

  @Test
  void anInstantIsInUtcAndAWholeDayHasNoZone() throws Exception {
    Map<String, VEvent> all = events(text());
    assertEquals(
        "20261201T083000Z", value(all.get("registration-12-resubmission@numberdesk"), "DTSTART"));
    assertTrue(text().contains("DTSTART;VALUE=DATE:20270131"));
  }

  @Test
  void aWholeDayRingsInTheMorningADayBefore() throws Exception {
    List<String> triggers =
        events(text()).get("deadline-us-tcpa-revoke-all@numberdesk").getAlarms().stream()
            .map(alarm -> alarm.getProperty("TRIGGER").map(p -> p.getValue()).orElse(null))
            .filter(Objects::nonNull)
            .toList();
    assertEquals(List.of("-P6DT15H", "-PT15H"), triggers);
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }
}
