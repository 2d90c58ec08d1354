package org.numberdesk.preflight;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The wording handed over mends what it was handed over for, and breaks nothing else. */
class InsertedWordingTest {

  private static final ObjectMapper JSON = PreflightJson.mapper();
  private final Preflight preflight = Preflight.withRulesOf(LocalDate.of(2026, 11, 23));

  @Test
  void everyInsertMendsItsFindingAndBringsNoNewOne() throws Exception {
    List<Corpus.Case> cases = new ArrayList<>(Corpus.bases());
    cases.addAll(Corpus.part("train"));
    cases.addAll(Corpus.part("holdout"));
    List<String> failures = new ArrayList<>();
    int applied = 0;
    for (Corpus.Case c : cases) {
      Set<String> before = keys(judge(c.submission()));
      for (Finding finding : judge(c.submission())) {
        if (finding.insert() != null) {
          applied++;
          Set<String> after = keys(judge(apply(c.submission(), finding)));
          if (after.contains(key(finding)) || !before.containsAll(after)) {
            after.removeAll(before);
            failures.add(
                c.id() + " " + finding.code() + " brings " + after + " by " + finding.insert());
          }
        }
      }
    }
    assertTrue(applied > 100, "only " + applied + " inserts");
    assertTrue(failures.isEmpty(), String.join("\n", failures));
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
