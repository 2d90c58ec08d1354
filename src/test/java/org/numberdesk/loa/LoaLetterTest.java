package org.numberdesk.loa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numberdesk.shared.Json;
import org.numberdesk.signing.Letter;
import org.numberdesk.signing.LetterPaper;

/** What the letter says, in which order, and that it can be read by ear. */
class LoaLetterTest {

  private static final LoaLetter.Vendor VENDOR =
      new LoaLetter.Vendor(
          "NumberDesk Communications Inc",
          List.of("500 W Idaho St", "Boise, ID 83702", "US"),
          "101234",
          "NDK01",
          "desk@numberdesk.example");

  private static LoaText form() throws IOException {
    return LoaTextCheck.clean(
        Json.MAPPER.readValue(
            LoaLetterTest.class.getResourceAsStream("complete.json"), LoaText.class),
        "US");
  }

  private static Letter letter(LoaText text) {
    return LoaLetter.of(41, text, VENDOR, "Acme Retail", null, LocalDate.of(2026, 11, 27));
  }

  private static String read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }
  }

  @Test
  void itSaysWhatALetterOfAgencyMustInItsOrder() throws IOException {
    byte[] pdf = LetterPaper.unsigned(letter(form()));
    Files.write(Files.createDirectories(Path.of("target", "letters")).resolve("local.pdf"), pdf);
    String text = read(pdf).replaceAll("\\s+", " ");
    int at = -1;
    for (String part :
        List.of(
            "NumberDesk Communications Inc",
            "Ziply",
            "Letter of authorization",
            "Blue Fern Dental LLC",
            "12 Alder St, Boise ID 83702 US",
            "+1 208 342 0100",
            "88-1",
            "+1 208 342 0111",
            "has decided to change the provider of text messaging",
            "designates NumberDesk Communications Inc as its agent",
            "voice service stays with Ziply",
            "no other purpose",
            "nothing was promised",
            "30 days",
            "Ana Ruiz",
            "Office manager",
            "Signature",
            "Date")) {
      int next = text.indexOf(part, at + 1);
      assertTrue(next > at, part + " after place " + at + " in " + text);
      at = next;
    }
  }

  @Test
  void itHasTitleLanguageAndTags() throws IOException {
    try (PDDocument document = Loader.loadPDF(LetterPaper.unsigned(letter(form())))) {
      assertEquals(
          "Letter of authorization for text messaging",
          document.getDocumentInformation().getTitle());
      assertEquals("en-US", document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
      assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
    }
  }

  @Test
  void aPinIsNotInIt() throws IOException {
    assertFalse(read(LetterPaper.unsigned(letter(form()))).contains("4411"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "+18335550100 | responsible organization",
        "+18335550100 | RespOrg NDK01",
        "+16135550111 | any reseller",
      })
  void theNumbersChooseTheWording(String number, String words) throws IOException {
    String text = read(LetterPaper.unsigned(letter(form().withNumbers(List.of(number)))));
    assertTrue(text.replaceAll("\\s+", " ").contains(words), text);
  }

  @Test
  void hostileTextStaysText() throws IOException {
    LoaText given = form();
    LoaText hostile =
        new LoaText(
            given.numbers(),
            "<b>Fern</b> & \"Sons\" <img src='file:///etc/passwd'/>",
            given.serviceAddress(),
            given.billingTelephoneNumber(),
            given.voiceCarrier(),
            given.accountNumber(),
            null,
            given.signer(),
            given.currentSmsProvider(),
            given.ownership(),
            null,
            List.of(),
            null);
    assertTrue(read(LetterPaper.unsigned(letter(hostile))).contains("<b>Fern</b> & \"Sons\""));
  }

  @Test
  void fiveHundredNumbersAreAllThere() throws IOException {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      numbers.add("+1208342" + (1000 + i));
    }
    byte[] pdf = LetterPaper.unsigned(letter(form().withNumbers(numbers)));
    Files.write(Files.createDirectories(Path.of("target", "letters")).resolve("many.pdf"), pdf);
    String text = read(pdf);
    for (String number : numbers) {
      assertTrue(text.contains(LoaLetter.number(number).replace('\u00a0', ' ')), number);
    }
  }
}
