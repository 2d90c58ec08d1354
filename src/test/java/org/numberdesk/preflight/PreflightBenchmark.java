package org.numberdesk.preflight;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Judging costs a small multiple of splitting the same text into words, and grows with its length
 * alone, whatever it holds and whichever field holds it. Called by name:
 *
 * <pre>mvn -q test -Dtest=PreflightBenchmark</pre>
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PreflightBenchmark {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int TIMES = 20;
  private static final int ROUNDS = 300;
  private static final int CALLS = 11;
  private static final int SMALL = 12_500;
  private static final int LARGE = 100_000;

  /** Eight times the text may cost eight times the time, and what a measurement is off by. */
  private static final double LINEAR = 1.1 * LARGE / SMALL;

  private final Preflight preflight = Preflight.withRulesOf(LocalDate.of(2026, 11, 23));
  private long sink;

  @Test
  @Order(1)
  void judgingAFullSubmissionCostsAtMostTwentyTimesSplittingIt() {
    List<Submission> submissions = Corpus.bases().stream().map(Corpus.Case::submission).toList();
    String text = texts(submissions);
    double[] split = new double[ROUNDS];
    double[] judge = new double[ROUNDS];
    for (int i = -ROUNDS; i < ROUNDS; i++) {
      double before = nanos(() -> text.split("\\W+").length);
      double judged = nanos(() -> submissions.stream().mapToLong(this::judged).sum());
      double after = nanos(() -> text.split("\\W+").length);
      if (i >= 0) {
        split[i] = (before + after) / 2;
        judge[i] = judged;
      }
    }
    double times = median(judge) / median(split);
    System.out.printf(
        "judging costs %.1f times splitting; %.0f µs a submission of %,d characters%n",
        times, median(judge) / 1e3 / submissions.size(), text.length() / submissions.size());
    assertTrue(times <= TIMES, times + " times");
  }

  @Test
  @Order(2)
  void costGrowsWithLengthWhateverTheTextHolds() {
    double worst = 0;
    for (String piece : hostile()) {
      Submission small = everywhere(piece.repeat(SMALL / piece.length() + 1));
      Submission large = everywhere(piece.repeat(LARGE / piece.length() + 1));
      for (int warm = 0; warm < 5; warm++) {
        sink += judged(small) + judged(large);
      }
      double[] ofSmall = new double[CALLS];
      double[] ofLarge = new double[CALLS];
      for (int i = 0; i < CALLS; i++) {
        double before = nanos(() -> judged(small));
        ofLarge[i] = nanos(() -> judged(large));
        ofSmall[i] = (before + nanos(() -> judged(small))) / 2;
      }
      double times = median(ofLarge) / median(ofSmall);
      worst = Math.max(worst, times);
      System.out.printf(
          "%6.1f ms for 100,000 characters in each of ten fields, %4.1f times of 12,500: %.24s%n",
          median(ofLarge) / 1e6, times, piece.replace('\n', ' '));
      assertTrue(times <= LINEAR, piece + " " + times);
    }
    System.out.printf("at worst %.1f times for 8 times the text%n", worst);
  }

  private long judged(Submission submission) {
    return preflight.judge(submission, VendorPolicy.asDelivered()).score();
  }

  /** Time of the processor, so that it does not count when the machine does something else. */
  private double nanos(LongSupplier work) {
    long start = THREADS.getCurrentThreadCpuTime();
    sink += work.getAsLong();
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static Submission everywhere(String text) {
    Submission s = Corpus.bases().get(0).submission();
    Submission.Campaign c = s.campaign();
    Submission.Consent k = s.consent();
    return new Submission(
        s.senderType(),
        s.brand(),
        new Submission.Campaign(
            c.useCase(),
            c.subUseCases(),
            text,
            c.stage(),
            c.audience(),
            c.monthlyVolume(),
            c.numbers(),
            text,
            c.embeddedLink(),
            c.embeddedPhone(),
            c.ageGated(),
            c.directLending(),
            c.affiliateMarketing(),
            c.numberPool(),
            c.politicalToken(),
            List.of(text, text),
            text,
            text,
            text,
            c.optInKeywords(),
            c.optOutKeywords(),
            c.helpKeywords()),
        new Submission.Consent(k.method(), text, k.url(), false, false, k.ageGate(), k.evidence()),
        new Submission.Policies(null, text, null, text, List.of()));
  }

  private static List<String> hostile() {
    return List.of(
        "Message and data rates may apply. ",
        "message ",
        "a",
        "a.",
        "a b c d ",
        "we do not share your mobile number with third parties except ",
        "not share never sell nobody gets it, we do ",
        "agree to receive texts and calls and emails ",
        "you get two texts per visit about every visit ",
        "<",
        "&amp",
        "http://",
        "a@",
        "1-",
        "(208",
        "[",
        "\u201c",
        "not ",
        "? no. ",
        "\u200b",
        "g@mbl1ng ",
        "reply ~ stop to to to ",
        "cbd and beer and guns for sale ",
        "wine-red, rum-butter-cask-",
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
    return String.join(" ", texts.stream().filter(Objects::nonNull).toList());
  }
}
