package org.numberdesk.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One wording in a clean registration is found, or left alone, as a fair reviewer would. */
class JudgementTest {

  private static final ObjectMapper JSON = PreflightJson.mapper();
  private static final Map<String, Submission> BASES =
      Corpus.bases().stream().collect(Collectors.toMap(Corpus.Case::id, Corpus.Case::submission));
  private static final Preflight PREFLIGHT = Preflight.withRulesOf(LocalDate.of(2026, 11, 23));

  @ParameterizedTest
  @MethodSource("judgements")
  void aWordingIsJudgedAsAFairReviewerWould(
      String code, boolean found, String base, String field, String text) throws Exception {
    Submission submission = with(BASES.get(base), field, text);
    boolean reported =
        PREFLIGHT.judge(submission, VendorPolicy.asDelivered()).findings().stream()
            .anyMatch(finding -> finding.code().equals(code));
    assertEquals(found, reported);
  }

  private static Submission with(Submission base, String field, String text) throws Exception {
    ObjectNode tree = JSON.valueToTree(base);
    switch (field) {
      case "cta" -> ((ObjectNode) tree.get("consent")).put("callToAction", text);
      case "privacy" -> ((ObjectNode) tree.get("policies")).put("privacyText", text);
      case "terms" -> ((ObjectNode) tree.get("policies")).put("termsText", text);
      case "description" -> ((ObjectNode) tree.get("campaign")).put("description", text);
      default -> {
        ArrayNode samples = (ArrayNode) tree.get("campaign").get("samples");
        samples.set(0, JSON.getNodeFactory().textNode(text));
      }
    }
    return JSON.treeToValue(tree, Submission.class);
  }

  static Stream<Object[]> judgements() throws IOException {
    Function<String[], Object[]> row =
        cells -> new Object[] {cells[0], cells[1].equals("yes"), cells[2], cells[3], cells[4]};
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                JudgementTest.class.getResourceAsStream("judgements.txt"),
                StandardCharsets.UTF_8))) {
      return in
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row.apply(line.split(" \\| ", 5)))
          .toList()
          .stream();
    }
  }
}
