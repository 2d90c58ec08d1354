package org.numberdesk.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Requirements;
import org.numberdesk.preflight.VendorPolicy;

/** The letters say what they have to, and can be read by ear. */
class LetterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Test
  void theRequirementsAreTaggedAndNameTheirTypeTheirDayAndWordings() throws IOException {
    byte[] pdf =
        RequirementsLetter.pdf(
            SenderType.TOLL_FREE,
            "CA",
            DAY,
            Requirements.of(SenderType.TOLL_FREE, "CA", DAY, VendorPolicy.asDelivered()));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
      assertEquals("en-US", document.getDocumentCatalog().getLanguage());
      assertTrue(text.contains("Requirements: Toll-free, Canada"), text);
      assertTrue(text.contains("Message and data rates may apply."), text);
      assertTrue(text.contains("2026"), text);
    }
  }

  @Test
  void aTypeOfOneCountryHasNoChoiceOfIt() {
    assertEquals("CA", LetterDesk.home(SenderType.TOLL_FREE, "CA"));
    assertEquals("US", LetterDesk.home(SenderType.TOLL_FREE, "FR"));
    assertEquals("US", LetterDesk.home(SenderType.TEN_DLC, "CA"));
    assertEquals("CA", LetterDesk.home(SenderType.CA_LONG_NUMBER, "US"));
    assertEquals("GB", LetterDesk.home(SenderType.UK_LONG_NUMBER, null));
  }
}
