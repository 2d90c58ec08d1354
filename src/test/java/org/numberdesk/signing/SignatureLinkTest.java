package org.numberdesk.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numberdesk.documents.DocumentKind;

/** How long a link leads on, and what a code is worth. */
class SignatureLinkTest {

  private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
  private static final Instant END = NOW.plus(Duration.ofDays(14));

  private static SignatureLink link() {
    return new SignatureLink(
        "loa", 7, 1, "secret", "Ana Ruiz", "ana@bluefern.example", 3, "00", END);
  }

  @Test
  void aLinkLeadsOnUntilItsDay() {
    assertTrue(link().leadsOn(END.minusSeconds(1)));
    assertFalse(link().leadsOn(END));
  }

  private static Letter letter(String words) {
    return new Letter(
        DocumentKind.LOA,
        "letter.pdf",
        "en-US",
        "Letter",
        "<p>" + words + Letter.SIGNATURE + "</p>",
        words,
        words,
        List.of(new Letter.Fact("Vendor", words)),
        List.of("I may sign."));
  }

  @Test
  void whatIsSignedIsTheLetterTheLinkWasMadeFor() {
    SignatureLink link = link().showing(letter("as it was shown"));
    assertEquals(letter("as it was shown"), link.letter(letter("as the vendor is called now")));
  }

  @Test
  void anEndedLinkLeadsNowhere() {
    SignatureLink link = link();
    link.end(NOW);
    assertFalse(link.leadsOn(NOW));
  }

  @Test
  void theCodeOpensOnceAndProvesThisVisit() {
    SignatureLink link = link();
    link.code("123456", NOW);
    assertTrue(link.confirm("123456", "proof", NOW));
    assertTrue(link.provenBy("proof"));
    assertFalse(link.provenBy("another"));
    assertFalse(link.confirm("123456", "second", NOW), "a code works once");
  }

  @Test
  void aCodeIsGoodForFifteenMinutes() {
    SignatureLink link = link();
    link.code("123456", NOW);
    assertFalse(link.confirm("123456", "proof", NOW.plus(SignatureLink.CODE_LASTS)));
  }

  @Test
  void fiveWrongTriesSpendACode() {
    SignatureLink link = link();
    link.code("123456", NOW);
    for (int i = 0; i < SignatureLink.CODE_TRIES; i++) {
      assertFalse(link.confirm("000000", "proof", NOW));
    }
    assertFalse(link.confirm("123456", "proof", NOW));
  }

  @Test
  void fiveCodesAnHourAreSentAndNoMore() {
    SignatureLink link = link();
    for (int i = 0; i < SignatureLink.CODES_AN_HOUR; i++) {
      assertTrue(link.mayHaveCode(NOW));
      link.code("123456", NOW);
    }
    assertFalse(link.mayHaveCode(NOW.plus(Duration.ofMinutes(59))));
    assertTrue(link.mayHaveCode(NOW.plus(Duration.ofHours(1))));
  }

  @Test
  void anotherLinkIsNotProvenByNothing() {
    assertFalse(link().provenBy(null));
    assertFalse(link().provenBy(""));
  }

  @ParameterizedTest
  @CsvSource({"ana@bluefern.example, a…@bluefern.example", "a@b.example, a…@b.example"})
  void mostOfAnAddressIsHidden(String email, String shown) {
    assertEquals(shown, SigningDesk.hidden(email));
  }

  @Test
  void twentyWrongGuessesRestAnAddressForTenMinutes() {
    Instant[] now = {NOW};
    Clock clock =
        new Clock() {
          @Override
          public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now[0];
          }
        };
    GuessLimit limit = new GuessLimit(clock);
    for (int i = 0; i < GuessLimit.TRIES; i++) {
      assertFalse(limit.rests("10.0.0.1"));
      limit.failed("10.0.0.1");
    }
    assertTrue(limit.rests("10.0.0.1"));
    assertFalse(limit.rests("10.0.0.2"), "others go on");
    now[0] = NOW.plus(GuessLimit.REST);
    assertFalse(limit.rests("10.0.0.1"));
  }
}
