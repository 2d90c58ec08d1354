package org.numberdesk.preflight;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Judging costs a small multiple of splitting the same text into words, and grows with its length
 * alone.
 */
class PreflightBenchmark {

  private static final int TIMES = 20;
  private final Preflight preflight = Preflight.withRulesOf(LocalDate.of(2026, 11, 23));
  private long sink;

  @Test
  void judgingAFullSubmissionCostsAtMostTwentyTimesSplittingIt() {
    List<Submission> submissions = Corpus.bases().stream().map(Corpus.Case::submission).toList();
    String text = texts(submissions);
    double split = Double.MAX_VALUE;
    double judge = Double.MAX_VALUE;
    for (int round = 0; round < 60; round++) {
      long start = System.nanoTime();
      sink += text.split("\\W+").length;
      split = Math.min(split, System.nanoTime() - start);
      start = System.nanoTime();
      for (Submission submission : submissions) {
        sink += preflight.judge(submission, VendorPolicy.asDelivered()).score();
      }
      judge = Math.min(judge, System.nanoTime() - start);
    }
    System.out.printf(
        "judging costs %.1f times splitting, %.0f µs a submission%n",
        judge / split, judge / 1000 / submissions.size());
    assertTrue(judge <= TIMES * split, judge / split + " times");
  }

  @Test
  void costGrowsWithLengthWhateverTheTextHolds() {
    for (String piece : hostile()) {
      double small = best(piece.repeat(12_500 / piece.length() + 1));
      double large = best(piece.repeat(100_000 / piece.length() + 1));
      System.out.printf(
          "%6.1f ms for 100,000 characters, %4.1f times of 12,500: %.20s%n",
          large / 1e6, large / small, piece.replace('\n', ' '));
      assertTrue(
          large <= 20 * small + 20e6,
          piece.substring(0, Math.min(20, piece.length())) + " " + large / small);
      assertTrue(large < 2e9, "slow " + piece);
    }
  }

  private double best(String text) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 4; round++) {
      Submission submission = with(text);
      long start = System.nanoTime();
      sink += preflight.judge(submission, VendorPolicy.asDelivered()).score();
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }

  private static Submission with(String text) {
    Submission base = Corpus.bases().get(0).submission();
    Submission.Policies policies = new Submission.Policies(null, text, null, text, List.of());
    Submission.Consent c = base.consent();
    Submission.Consent consent =
        new Submission.Consent(c.method(), text, c.url(), false, false, c.ageGate(), c.evidence());
    return new Submission(base.senderType(), base.brand(), base.campaign(), consent, policies);
  }

  private static List<String> hostile() {
    return List.of(
        "Message and data rates may apply. ",
        "message ",
        "a",
        "a.",
        "a b c d ",
        "we do not share your mobile number with third parties except ",
        "agree to receive texts and calls and emails ",
        "<",
        "&amp",
        "http://",
        "a@",
        "1-",
        "(208",
        "[",
        "not ",
        "\u200b",
        "g@mbl1ng ",
        "reply ~ stop to to to ",
        "cbd and beer and guns for sale ",
        "from Acme and its partners may text you ",
        "\n\n- ");
  }

  private static String texts(List<Submission> submissions) {
    List<String> texts = new ArrayList<>();
    for (Submission s : submissions) {
      texts.add(s.campaign().description());
      texts.addAll(s.campaign().samples());
      texts.add(s.campaign().optInMessage());
      texts.add(s.campaign().optOutMessage());
      texts.add(s.campaign().helpMessage());
      texts.add(s.consent().callToAction());
      texts.add(s.policies().privacyText());
      texts.add(s.policies().termsText());
    }
    return String.join(" ", texts.stream().filter(t -> t != null).toList());
  }
}
