package org.numberdesk.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of every report: verdict, score, excerpts, what passed, the vendor's policy. */
class PreflightTest {

  private static final ObjectMapper JSON = PreflightJson.mapper();
  private static final Preflight PREFLIGHT = Preflight.withRulesOf(LocalDate.of(2026, 11, 23));

  @Test
  void theSameSubmissionAlwaysGetsTheSameReport() {
    for (Corpus.Case c : Corpus.part("train").subList(0, 50)) {
      assertEquals(
          judge(c.submission()),
          Preflight.withRulesOf(LocalDate.of(2026, 11, 23))
              .judge(c.submission(), VendorPolicy.asDelivered()));
    }
  }

  @Test
  void verdictAndScoreFollowFromTheFindings() {
    for (Corpus.Case c : all()) {
      PreflightReport report = judge(c.submission());
      boolean blocked = report.findings().stream().anyMatch(f -> f.severity() == Severity.BLOCKER);
      assertEquals(blocked, report.verdict() != Verdict.READY, c.id());
      assertEquals(report.findings().isEmpty(), report.score() == 100, c.id());
      assertTrue(report.score() >= 0);
    }
  }

  @Test
  void aCodeIsFoundOrPassedButNeverBoth() {
    for (Corpus.Case c : all()) {
      PreflightReport report = judge(c.submission());
      Set<String> found = report.findings().stream().map(Finding::code).collect(Collectors.toSet());
      assertTrue(report.passed().stream().noneMatch(found::contains), c.id());
    }
  }

  @Test
  void anExcerptIsExactlyWhatStandsInTheField() {
    for (Corpus.Case c : all()) {
      for (Finding f : judge(c.submission()).findings()) {
        if (f.excerpt() != null) {
          String text = text(c.submission(), f.field());
          assertEquals(
              f.excerpt().text(), text.substring(f.excerpt().start(), f.excerpt().end()), c.id());
        }
      }
    }
  }

  @Test
  void aWebFormRuleIsSilentOnAKeywordProgramme() {
    PreflightReport report = judge(base("garden-keyword"));
    assertFalse(report.passed().contains("CTA_URL_MISSING"));
    assertTrue(judge(base("retail-marketing")).passed().contains("CTA_URL_MISSING"));
  }

  @ParameterizedTest
  @CsvSource({
    "REFUSED, NONE, REFUSED, BLOCKER, true",
    "REFUSED, DATE_OF_BIRTH, REFUSED, BLOCKER, false",
    "WITH_DATE_OF_BIRTH_GATE, DATE_OF_BIRTH, READY, WARNING, false",
    "WITH_DATE_OF_BIRTH_GATE, YES_NO, FIXABLE, WARNING, true"
  })
  void alcoholFollowsTheVendorsPolicy(
      VendorPolicy.Alcohol alcohol,
      AgeGate gate,
      Verdict verdict,
      Severity severity,
      boolean gateMissing)
      throws Exception {
    ObjectNode tree = tree("retail-marketing");
    sample(
        tree,
        "Harbor Lane Goods: half-price wine tonight. https://harborlane.example/w Reply STOP to opt out");
    ((ObjectNode) tree.get("consent")).put("ageGate", gate.name());
    PreflightReport report =
        PREFLIGHT.judge(JSON.treeToValue(tree, Submission.class), new VendorPolicy(alcohol));
    assertEquals(verdict, report.verdict());
    assertEquals(severity, finding(report, "CONTENT_ALCOHOL").severity());
    assertEquals(
        gateMissing, report.findings().stream().anyMatch(f -> f.code().equals("AGE_GATE_MISSING")));
  }

  @ParameterizedTest
  @CsvSource({
    "CA_LONG_NUMBER, +14165550100",
    "UK_LONG_NUMBER, +442079460123",
    "UK_SHORT_CODE, 82345",
    "ALPHANUMERIC, LARKSPUR",
    "OTHER_LONG_NUMBER, +4930123456",
    "SHORT_CODE, 82345",
    "TOLL_FREE, +18335550100"
  })
  void aCleanRegistrationIsReadyForEverySenderType(String type, String number) throws Exception {
    ObjectNode tree = tree("dental-care");
    tree.put("senderType", type);
    ((ObjectNode) tree.get("campaign")).putArray("numbers").add(number);
    PreflightReport report = judge(JSON.treeToValue(tree, Submission.class));
    assertEquals(List.of(), report.findings());
    assertEquals(Verdict.READY, report.verdict());
  }

  @Test
  void outsideTheCarriersReachOnlyFieldsAndForbiddenUsesAreJudged() throws Exception {
    ObjectNode tree = tree("dental-care");
    tree.put("senderType", "UK_LONG_NUMBER");
    ((ObjectNode) tree.get("campaign")).putArray("numbers").add("+442079460123");
    ((ObjectNode) tree.get("consent")).put("callToAction", "Join us");
    tree.putObject("policies");
    assertEquals(Verdict.READY, judge(JSON.treeToValue(tree, Submission.class)).verdict());
    sample(tree, "Larkspur: place your bets on the casino floor tonight");
    assertEquals(Verdict.REFUSED, judge(JSON.treeToValue(tree, Submission.class)).verdict());
  }

  @Test
  void aPrizeDrawIsRefusedOnTollFreeAndMendableElsewhere() throws Exception {
    ObjectNode tollFree = tree("bakery-tollfree-marketing");
    sample(tollFree, "Sunnybrook Bakery: enter to win a year of bread! Reply STOP to opt out.");
    assertEquals(Verdict.REFUSED, judge(JSON.treeToValue(tollFree, Submission.class)).verdict());
    ObjectNode campaign = tree("retail-marketing");
    sample(
        campaign,
        "Harbor Lane Goods: enter to win linen! https://harborlane.example/w Reply STOP to opt out");
    assertEquals(Verdict.FIXABLE, judge(JSON.treeToValue(campaign, Submission.class)).verdict());
  }

  @Test
  void excerptsCountUnitsOfTheTextAsSent() throws Exception {
    ObjectNode tree = tree("retail-marketing");
    String text =
        "😀 &amp; Harbor Lane Goods: c\u200bа\u200bsino nights! https://harborlane.example/n Reply STOP to opt out";
    sample(tree, text);
    Excerpt excerpt =
        finding(judge(JSON.treeToValue(tree, Submission.class)), "CONTENT_GAMBLING").excerpt();
    assertEquals("c\u200bа\u200bsino", excerpt.text());
    assertEquals(text.indexOf("c\u200b"), excerpt.start());
  }

  private static List<Corpus.Case> all() {
    List<Corpus.Case> cases = new ArrayList<>(Corpus.bases());
    cases.addAll(Corpus.part("train"));
    return cases;
  }

  private static PreflightReport judge(Submission submission) {
    return PREFLIGHT.judge(submission, VendorPolicy.asDelivered());
  }

  private static Finding finding(PreflightReport report, String code) {
    return report.findings().stream().filter(f -> f.code().equals(code)).findFirst().orElseThrow();
  }

  private static Submission base(String id) {
    return Corpus.bases().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow()
        .submission();
  }

  private static ObjectNode tree(String id) {
    return JSON.valueToTree(base(id));
  }

  private static void sample(ObjectNode tree, String text) {
    ((ArrayNode) tree.get("campaign").get("samples")).set(0, JSON.getNodeFactory().textNode(text));
  }

  private static String text(Submission submission, String path) {
    String pointer = "/" + path.replace(".", "/").replace("[", "/").replace("]", "");
    return JSON.valueToTree(submission).at(pointer).asText();
  }
}
