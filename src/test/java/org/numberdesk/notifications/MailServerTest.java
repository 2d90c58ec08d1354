package org.numberdesk.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTest {

  @ParameterizedTest
  @CsvSource({
    "smtp://mail.example, false, mail.example, 587, , , false",
    "smtp://me:p%40ss@mail.example:25?starttls=required, false, mail.example, 25, me, p@ss, true",
    "smtps://me:a:b@mail.example, true, mail.example, 465, me, a:b, false"
  })
  void theSettingNamesTheServer(
      String text, boolean secure, String host, int port, String user, String word, boolean tls) {
    MailServer server = MailServer.parse(text).orElseThrow();
    assertEquals(new MailServer(secure, host, port, user, word, tls), server);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mail.example", "http://mail.example", "smtp://", "smtp://a b", ""})
  void whatNamesNoServerIsNoSetting(String text) {
    assertEquals(Optional.empty(), MailServer.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "https://nd.example/invite/abcDEF-_1, https://nd.example/invite/••••••",
    "see /reset/abc and /sign/def?x=1, see /reset/•••••• and /sign/••••••",
    "https://nd.example/calendar/s.ics, https://nd.example/calendar/••••••",
    "https://nd.example/registrations/17, https://nd.example/registrations/17"
  })
  void personalLinksAreNotShown(String text, String shown) {
    assertEquals(shown, SecretLinks.mask(text));
  }

  @Test
  void everyKindHasATopic() {
    assertEquals(Topic.REGISTRATIONS, Topic.of("registration.submit"));
    assertEquals(Topic.PORTING, Topic.of("port.slot-changed"));
    assertEquals(Topic.OTHER, Topic.of("document.add"));
    assertTrue(Topic.of("").equals(Topic.OTHER));
  }
}
