package org.numberdesk.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusLookTest {

  private static final Set<String> TONES = Set.of("ok", "bad", "warn", "hold", "busy", "quiet");

  private enum NumberStatus {
    PENDING
  }

  private enum SmsTrack {
    PENDING,
    TESTED {
      @Override
      public String toString() {
        return "done";
      }
    }
  }

  private final StatusLook looks = new StatusLook();

  static Stream<String> states() throws IOException {
    return read("/org/numberdesk/shared/web/status.properties").stringPropertyNames().stream()
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("states")
  void everyStateHasAToneAnIconAndAWordOfTheCustomers(String state) throws IOException {
    StatusLook.Look look = looks.of(state);
    assertTrue(TONES.contains(look.tone()), look.tone());
    assertTrue(icons().contains("." + look.icon() + ":before"), look.icon());
    assertFalse(look.word().isBlank());
    assertFalse(look.word().toLowerCase(Locale.ROOT).contains("pending"), "never shown as Pending");
    assertFalse(
        look.word().toLowerCase(Locale.ROOT).contains("invalid"),
        "says what is wrong, does not blame");
    assertTrue(look.word().split(" ").length <= 4, look.word());
  }

  @Test
  void everyWordOfAStateHasItsRow() throws IOException {
    Set<String> words = read("/org/numberdesk/messages.properties").stringPropertyNames();
    assertEquals(
        Set.of(),
        Set.copyOf(
            words.stream()
                .filter(k -> k.startsWith("status."))
                .filter(k -> !looks.knows(k.substring(7)))
                .toList()));
  }

  @Test
  void oneNameInTwoEnumsHasTwoLooks() {
    assertEquals(looks.of("PENDING"), looks.of(NumberStatus.PENDING));
    assertEquals(looks.of("SmsTrack.PENDING"), looks.of(SmsTrack.PENDING));
    assertNotEquals(looks.of(NumberStatus.PENDING), looks.of(SmsTrack.PENDING));
  }

  @Test
  void aConstantIsKnownByItsNameWhateverItPrints() {
    assertEquals(looks.of("TESTED"), looks.of(SmsTrack.TESTED));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "SOMETHING_NEW"})
  void whatIsNotKnownIsQuietAndNeverShowsItsName(String state) {
    assertEquals("quiet", looks.of(state).tone());
    assertEquals(looks.of("UNKNOWN"), looks.of(state));
  }

  @Test
  void activeSupplyAloneIsNotGreen() {
    assertNotEquals("ok", looks.of("ACTIVE").tone());
  }

  private static String icons() throws IOException {
    try (InputStream in =
        StatusLookTest.class.getResourceAsStream(
            "/META-INF/resources/primefaces/primeicons/primeicons.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Properties read(String resource) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = StatusLookTest.class.getResourceAsStream(resource)) {
      properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
