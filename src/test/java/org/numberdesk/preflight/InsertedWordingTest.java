package org.numberdesk.preflight;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wording handed over mends what it was handed over for, and breaks nothing else. */
class InsertedWordingTest {

  private static final ObjectMapper JSON = PreflightJson.mapper();
  private final Preflight preflight = Preflight.withRulesOf(LocalDate.of(2026, 11, 23));

  @ParameterizedTest
  @ValueSource(strings = {"bases", "train", "holdout", "holdout2", "holdout3"})
  void everyInsertMendsItsFindingAndBringsNoNewOne(String part) throws Exception {
    // nobody who tunes the rules may read a text of a hold-out, so a failure there names codes only
    boolean secret = part.startsWith("holdout");
    Map<String, Integer> failures = new TreeMap<>();
    int applied = 0;
    for (Corpus.Case c : part.equals("bases") ? Corpus.bases() : Corpus.part(part)) {
      Set<String> before = keys(judge(c.submission()));
      for (Finding finding : judge(c.submission())) {
        if (finding.insert() != null) {
          applied++;
          Set<String> after = keys(judge(apply(c.submission(), finding)));
          boolean stays = after.contains(key(finding));
          if (stays || !before.containsAll(after)) {
            after.removeAll(before);
            String wording = secret ? "" : " in " + c.id() + " by " + finding.insert();
            String what = (stays ? " stays" : "") + (after.isEmpty() ? "" : " brings " + after);
            failures.merge(finding.code() + what + wording, 1, Integer::sum);
          }
        }
      }
    }
    assertTrue(part.equals("bases") || applied >= 40, "only " + applied + " inserts in " + part);
    assertTrue(failures.isEmpty(), () -> part + ": " + failures);
  }

  private List<Finding> judge(Submission submission) {
    return preflight.judge(submission, VendorPolicy.asDelivered()).findings();
  }

  private static Set<String> keys(List<Finding> findings) {
    return findings.stream().map(InsertedWordingTest::key).collect(Collectors.toSet());
  }

  private static String key(Finding finding) {
    return finding.code() + " " + finding.field();
  }

  /**
   * As a form would: over the excerpt where it lies in the same field, else after a space, else
   * whole.
   */
  private static Submission apply(Submission submission, Finding finding) throws Exception {
    JsonNode tree = JSON.valueToTree(submission);
    String path = finding.insert().field();
    String[] steps = path.split("\\.");
    JsonNode parent = tree;
    for (int i = 0; i < steps.length - 1; i++) {
      parent = parent.get(steps[i]);
    }
    String last = steps[steps.length - 1];
    if (last.endsWith("]")) {
      ArrayNode list = (ArrayNode) parent.get(last.substring(0, last.indexOf('[')));
      int index = Integer.parseInt(last.substring(last.indexOf('[') + 1, last.length() - 1));
      list.set(index, JSON.getNodeFactory().textNode(merged(list.get(index), finding)));
    } else {
      ((ObjectNode) parent).put(last, merged(parent.get(last), finding));
    }
    return JSON.treeToValue(tree, Submission.class);
  }

  private static String merged(JsonNode present, Finding finding) {
    String text = present == null || present.isNull() ? "" : present.asText();
    String wording = finding.insert().text();
    if (finding.excerpt() != null && finding.insert().field().equals(finding.field())) {
      return text.substring(0, finding.excerpt().start())
          + wording
          + text.substring(finding.excerpt().end());
    }
    return text.isEmpty() ? wording : text + " " + wording;
  }
}
