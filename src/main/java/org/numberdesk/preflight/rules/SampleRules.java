package org.numberdesk.preflight.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Code;
import org.numberdesk.preflight.Severity;
import org.numberdesk.preflight.UseCase;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Kind;
import org.numberdesk.preflight.text.Reading;

/**
 * Form and content of the samples. Source: registry (20 to 1,024 characters), Twilio 30893 (two
 * samples, brand and opt-out in one), Sinch and Telnyx (brand in each; one a use case), AT&T and
 * Twilio 30892, 30471 on links.
 */
final class SampleRules implements RuleGroup {

  private static final int SHORTEST = 20;
  private static final int LONGEST = 1_024;

  @Override
  public void judge(Examination x) {
    if (!x.carriersReview()) {
      return;
    }
    List<String> samples = x.samples();
    int needed = needed(x);
    x.ledger().look(Code.SAMPLE_COUNT);
    if (samples.size() < needed) {
      x.ledger()
          .find(Code.SAMPLE_COUNT, "campaign.samples")
          .slot("found", samples.size())
          .slot("n", needed)
          .note();
    }
    List<String> real = new ArrayList<>();
    for (String field : samples) {
      if (isMessage(x, field)) {
        real.add(field);
      }
    }
    brand(x, real);
    optOut(x, samples, real);
    samples.forEach(field -> links(x, field));
  }

  /** Two on a campaign, one for toll-free; one for each of several use cases. */
  private static int needed(Examination x) {
    int useCases = (int) x.campaign().subUseCases().stream().distinct().count();
    boolean several =
        x.campaign().useCase() == UseCase.MIXED || x.campaign().useCase() == UseCase.LOW_VOLUME;
    int least = x.sender() == SenderType.TOLL_FREE && !several ? 1 : 2;
    return several
        ? Math.max(x.sender() == SenderType.TOLL_FREE ? 1 : least, Math.min(useCases, 5))
        : least;
  }

  private static boolean isMessage(Examination x, String field) {
    Reading text = x.read(field);
    x.ledger().look(Code.SAMPLE_PLACEHOLDER);
    x.ledger().look(Code.SAMPLE_LENGTH);
    if (Filler.is(text, x.brandName())) {
      x.ledger().find(Code.SAMPLE_PLACEHOLDER, field).note();
      return false;
    }
    int length = text.text().strip().length();
    if (length < SHORTEST || length > LONGEST) {
      x.ledger().find(Code.SAMPLE_LENGTH, field).slot("found", length).note();
    }
    return length >= SHORTEST && !Language.needsTranslation(x, text);
  }

  private static void brand(Examination x, List<String> samples) {
    if (samples.isEmpty() || x.brandName().unknown()) {
      return;
    }
    x.ledger().look(Code.SAMPLE_BRAND_MISSING);
    List<String> without = samples.stream().filter(f -> !x.brandName().namedIn(x.read(f))).toList();
    boolean none = without.size() == samples.size();
    for (String field : without) {
      boolean blocks = none && field.equals(without.get(0));
      x.ledger()
          .find(Code.SAMPLE_BRAND_MISSING, field)
          .slot("found", blocks ? "None of the samples names" : "This sample does not name")
          .severity(blocks ? Severity.BLOCKER : Severity.WARNING)
          .note();
    }
  }

  private static void optOut(Examination x, List<String> samples, List<String> real) {
    if (samples.isEmpty()
        || x.campaign().useCase() == UseCase.TWO_FACTOR
        || !real.contains(samples.get(0))) {
      return;
    }
    Reading first = x.read(samples.get(0));
    if (x.uses(UseCase.TWO_FACTOR) && first.says("code-message")) {
      return;
    }
    x.ledger().check(Code.SAMPLE_OPT_OUT_MISSING, samples.get(0), first.says("opt-out-wording"));
  }

  private static void links(Examination x, String field) {
    Reading text = x.read(field);
    int firstInsecure = -1;
    int lastInsecure = -1;
    boolean shortened = false;
    for (int token : text.tokens(Kind.URL)) {
      String link = text.original(token);
      if (!shortened && shortener(link)) {
        shortened = true;
        x.ledger().find(Code.SAMPLE_SHORTENER, field).marks(text, new Hit(token, token + 1)).note();
      }
      if (insecure(link)) {
        firstInsecure = firstInsecure < 0 ? token : firstInsecure;
        lastInsecure = token;
      }
    }
    if (!text.tokens(Kind.URL).isEmpty()) {
      x.ledger().look(Code.SAMPLE_SHORTENER);
      x.ledger().look(Code.SAMPLE_LINK_INSECURE);
    }
    if (firstInsecure >= 0) {
      Hit marked = new Hit(firstInsecure, lastInsecure + 1);
      x.ledger()
          .find(Code.SAMPLE_LINK_INSECURE, field)
          .marks(text, marked)
          .inserts(secured(text.original(marked)))
          .note();
    }
  }

  private static boolean shortener(String link) {
    String host = Hosts.host(link);
    if (host == null) {
      return false;
    }
    String bare = host.startsWith("www.") ? host.substring(4) : host;
    return Words.list("shorteners").contains(bare)
        || Words.list("shorteners").contains(Hosts.registrable(bare));
  }

  private static boolean insecure(String link) {
    return link.toLowerCase(Locale.ROOT).startsWith("http://");
  }

  private static String secured(String text) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      if (text.regionMatches(true, i, "http://", 0, 7)) {
        out.append("https://");
        i += 7;
      } else {
        out.append(text.charAt(i++));
      }
    }
    return out.toString();
  }
}
