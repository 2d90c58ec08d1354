package org.numberdesk.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.numberdesk.numbers.SenderType;

/**
 * Every code is explained, dated, sourced and mapped; every documented reason is covered or says
 * why not.
 */
class CatalogueTest {

  private static final int DOCUMENTED = 282;
  private final Catalogue catalogue = Catalogue.delivered();

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeIsExplainedInWordsThatTellWhatToDo(Code code) {
    Catalogue.Entry entry = catalogue.entry(code);
    assertTrue(entry.message().endsWith("."), entry.message());
    assertTrue(entry.fix().endsWith("."), entry.fix());
    assertFalse(entry.source().isBlank());
    assertFalse((entry.message() + entry.fix()).contains("!"));
    assertFalse((entry.message() + entry.fix()).toLowerCase().contains("invalid"));
  }

  @Test
  void everyDocumentedReasonIsCoveredOrSaysWhyNot() {
    List<VendorCodes.Row> rows = VendorCodes.read().rows();
    assertEquals(DOCUMENTED, rows.size());
    for (VendorCodes.Row row : rows) {
      assertNotEquals(row.codes().isEmpty(), row.reason().isEmpty(), row.toString());
      assertFalse(row.topic().isBlank(), row.toString());
    }
  }

  @Test
  void onlyTheProjectsOwnReasonsLackAVendorsCode() {
    Set<Code> mapped = EnumSet.noneOf(Code.class);
    VendorCodes.read().rows().forEach(row -> mapped.addAll(row.codes()));
    Set<Code> own = EnumSet.complementOf(EnumSet.copyOf(mapped));
    assertEquals(
        EnumSet.of(
            Code.BRAND_PHONE_IS_SENDER, Code.EVIDENCE_LETTER_MISSING, Code.NUMBER_WRONG_TYPE),
        own);
  }

  @ParameterizedTest
  @CsvSource({
    "CTA_RATES_MISSING, TEN_DLC, Twilio, 30569",
    "CTA_RATES_MISSING, TEN_DLC, Bandwidth, 2136",
    "SAMPLE_SHORTENER, TOLL_FREE, Twilio, 30525",
    "PRIVACY_SHARES_CONSENT, TEN_DLC, Carriers, 805"
  })
  void aFindingNamesTheVendorsCodeOfItsProgramme(
      Code code, SenderType type, String vendor, String number) {
    assertTrue(catalogue.vendorCodes(code, type).contains(new VendorCode(vendor, number)));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, 2021-03",
    "2025-04-10, 2025-04",
    "2026-02-28, 2026-02",
    "2026-11-23, 2026-11",
    "2027-06-01, 2026-11"
  })
  void theRulesOfADayAreNamedAfterTheirLastChange(LocalDate day, String edition) {
    assertEquals(edition, catalogue.edition(day));
  }

  @Test
  void aRuleIsNotAppliedBeforeItsDay() {
    Submission base =
        Corpus.bases().stream()
            .filter(c -> c.id().equals("eyecare-tollfree"))
            .findFirst()
            .orElseThrow()
            .submission();
    Submission.Brand b = base.brand();
    Submission.Brand withoutId =
        new Submission.Brand(
            b.legalName(),
            b.displayName(),
            b.entityType(),
            null,
            null,
            null,
            b.vertical(),
            b.website(),
            b.stockSymbol(),
            b.stockExchange(),
            b.address(),
            b.contact(),
            b.supportEmail(),
            b.supportPhone());
    Submission submission =
        new Submission(
            base.senderType(), withoutId, base.campaign(), base.consent(), base.policies());
    assertEquals(Verdict.READY, verdict(submission, LocalDate.of(2026, 2, 16)));
    assertEquals(Verdict.FIXABLE, verdict(submission, LocalDate.of(2026, 2, 17)));
  }

  private static Verdict verdict(Submission submission, LocalDate day) {
    return Preflight.withRulesOf(day).judge(submission, VendorPolicy.asDelivered()).verdict();
  }
}
