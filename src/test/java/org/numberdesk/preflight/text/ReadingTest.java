package org.numberdesk.preflight.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text is split and what disguises are seen through. */
class ReadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reply STOP to end. Msg rates apply.|2",
        "Msg. & data rates may apply|1",
        "From Dr. Lee and St. Mary clinic|1",
        "Up to 4 msgs/mo. reply stop|1",
        "Visit bluefern.example/a.b today! Thanks|2",
        "( ) Yes ( ) No|2",
        "☐ Texts ☐ Calls|2"
      })
  void sentencesEndWhereAReaderStops(String text, int sentences) {
    assertEquals(sentences, Reading.of(text).sentences());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "call 208-555-0100|PHONE",
        "call (208) 555-0100|PHONE",
        "call +1 208.555.0100|PHONE",
        "call 1-800-FLOWERS|PHONE",
        "order 1234-5678-90123|NUMBER",
        "at help@bluefern.example|EMAIL",
        "see https://bluefern.example/x|URL",
        "see bluefern.example/x|URL",
        "only $5|MONEY",
        "save 20%|PERCENT",
        "hi [first name]|SLOT",
        "hi {{name}}|SLOT",
        "on 11/24/2026|NUMBER"
      })
  void thingsAreKnownByTheirShape(String text, Kind kind) {
    Reading reading = Reading.of(text);
    List<Kind> kinds = new ArrayList<>();
    for (int i = 0; i < reading.size(); i++) {
      kinds.add(reading.kind(i));
    }
    assertTrue(kinds.contains(kind), kinds.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cаsino",
        "c\u200basino",
        "ＣＡＳＩＮＯ",
        "c4sino",
        "ca$ino",
        "c a s i n o",
        "c.a.s.i.n.o",
        "c&#97;sino",
        "𝐜𝐚𝐬𝐢𝐧𝐨",
        "CASINO",
        "cas\u00adino"
      })
  void disguisesAreSeenThrough(String written) {
    assertTrue(Reading.of("The " + written + " opens").says("gambling"), written);
  }

  @Test
  void smartQuotesEntitiesAndTagsAreNoObstacle() {
    Reading reading = Reading.of("<p>You won&rsquo;t get any <b>more</b>&nbsp;texts.</p>");
    assertTrue(reading.says("no-more"));
  }

  @Property
  void everyTokenLiesWhereItSays(@ForAll @StringLength(max = 200) String text) {
    Reading reading = Reading.of(text);
    int last = 0;
    for (int i = 0; i < reading.size(); i++) {
      assertTrue(reading.start(i) >= last && reading.end(i) > reading.start(i));
      assertTrue(reading.end(i) <= text.length());
      last = reading.start(i);
    }
  }
}
