package org.numberdesk.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Requirements.Part;
import org.numberdesk.preflight.Requirements.Requirement;

/** What a sender type asks for follows from the rules, type by type and day by day. */
class RequirementsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static List<Requirement> of(SenderType type, LocalDate day) {
    return Requirements.of(type, "US", day, VendorPolicy.asDelivered());
  }

  private static Set<Code> codes(List<Requirement> requirements) {
    return requirements.stream().map(Requirement::code).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource(
      value = SenderType.class,
      names = {"TEN_DLC", "TOLL_FREE", "SHORT_CODE", "CA_LONG_NUMBER"})
  void carriersOfNorthAmericaAskForWordsEvidenceAndPolicies(SenderType type) {
    Set<Code> asked = codes(of(type, DAY));

    assertTrue(
        asked.containsAll(
            Set.of(
                Code.CTA_RATES_MISSING,
                Code.CTA_FREQUENCY_MISSING,
                Code.EVIDENCE_MISSING,
                Code.EVIDENCE_MOCKUP_MISSING,
                Code.EVIDENCE_LETTER_MISSING,
                Code.EVIDENCE_INTERNAL_MISSING,
                Code.EVIDENCE_CONTACT_POINT_MISSING,
                Code.PRIVACY_NO_SHARING_CLAUSE_MISSING,
                Code.TERMS_RATES_MISSING)),
        asked.toString());
  }

  @Test
  void aBritishNumberIsNotAskedForAnAmericanOptIn() {
    assertFalse(codes(of(SenderType.UK_LONG_NUMBER, DAY)).contains(Code.CTA_RATES_MISSING));
  }

  @Test
  void aRuleIsAskedForFromItsDayOn() {
    LocalDate since =
        Catalogue.delivered().entry(Code.BRAND_TAX_ID_MISSING).since(SenderType.TOLL_FREE);

    assertTrue(codes(of(SenderType.TOLL_FREE, since)).contains(Code.BRAND_TAX_ID_INVALID));
    assertTrue(
        codes(of(SenderType.TOLL_FREE, DAY)).size()
            > codes(of(SenderType.TOLL_FREE, LocalDate.of(2021, 4, 1))).size());
  }

  @Test
  void everythingHasWordsAndASourceAndNoSlotStaysOpen() {
    for (SenderType type : SenderType.values()) {
      for (Requirement one : of(type, DAY)) {
        assertFalse(one.fix().isBlank() || one.source().isBlank(), one.toString());
        assertFalse(one.fix().contains("{"), one.toString());
        assertFalse(one.wording() != null && one.wording().contains("{"), one.toString());
      }
    }
  }

  @Test
  void partsComeInTheOrderOfTheForm() {
    List<Part> parts = of(SenderType.TEN_DLC, DAY).stream().map(Requirement::part).toList();

    assertEquals(parts.stream().sorted().toList(), parts);
  }
}
