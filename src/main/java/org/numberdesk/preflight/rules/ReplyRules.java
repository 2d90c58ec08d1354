package org.numberdesk.preflight.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.numberdesk.preflight.Code;
import org.numberdesk.preflight.ConsentMethod;
import org.numberdesk.preflight.text.Kind;
import org.numberdesk.preflight.text.Reading;

/**
 * The automatic replies. Source: carriers 611 and CTIA 5.1.2 (opt-in confirmation), Twilio 30890
 * (HELP) and campaign fields (STOP), 47 CFR 64.1200(a)(10) in force since 11 April 2025 (the seven
 * words that revoke consent).
 */
final class ReplyRules implements RuleGroup {

  private static final List<String> REVOKING =
      List.of("STOP", "QUIT", "END", "REVOKE", "OPT OUT", "CANCEL", "UNSUBSCRIBE");

  @Override
  public void judge(Examination x) {
    if (!x.carriersReview()) {
      return;
    }
    confirmation(x);
    help(x);
    optOut(x);
    keywords(x);
  }

  private void confirmation(Examination x) {
    String field = "campaign.optInMessage";
    Reading text = x.read(field);
    if (text.blank() && x.consent().method() != ConsentMethod.KEYWORD
        || Language.needsTranslation(x, text)) {
      return;
    }
    List<String> gaps = new ArrayList<>();
    List<String> words = new ArrayList<>();
    gap(
        !x.brandName().unknown() && !x.brandName().namedIn(text),
        "the brand",
        name(x) + ":",
        gaps,
        words);
    gap(
        !Frequency.said(text, x.brandName()),
        "the frequency",
        Wording.frequency(x.campaign().useCase()),
        gaps,
        words);
    gap(!text.says("rates"), "the rates", "Message and data rates may apply.", gaps, words);
    gap(!text.says("help"), "HELP", "Reply HELP for help.", gaps, words);
    gap(
        !text.says("stop") && !text.says("opt-out-wording"),
        "STOP",
        "Reply STOP to opt out.",
        gaps,
        words);
    note(x, Code.OPT_IN_MESSAGE_INCOMPLETE, field, gaps, words);
  }

  private void help(Examination x) {
    String field = "campaign.helpMessage";
    Reading text = x.read(field);
    if (text.blank() || Language.needsTranslation(x, text)) {
      return;
    }
    List<String> gaps = new ArrayList<>();
    List<String> words = new ArrayList<>();
    gap(
        !x.brandName().unknown() && !x.brandName().namedIn(text),
        "the brand",
        "From " + name(x) + ".",
        gaps,
        words);
    boolean contact =
        !text.tokens(Kind.PHONE).isEmpty()
            || !text.tokens(Kind.EMAIL).isEmpty()
            || !text.tokens(Kind.URL).isEmpty()
            || text.says("contact-address");
    gap(!contact, "a contact", "Contact {contact}.", gaps, words);
    note(x, Code.HELP_MESSAGE_INCOMPLETE, field, gaps, words);
  }

  private void optOut(Examination x) {
    String field = "campaign.optOutMessage";
    Reading text = x.read(field);
    if (text.blank() || Language.needsTranslation(x, text)) {
      return;
    }
    List<String> gaps = new ArrayList<>();
    List<String> words = new ArrayList<>();
    gap(
        !x.brandName().unknown() && !x.brandName().namedIn(text),
        "the brand",
        "From " + name(x) + ".",
        gaps,
        words);
    gap(
        !text.says("no-more"),
        "that no more messages follow",
        "You will receive no more messages.",
        gaps,
        words);
    note(x, Code.OPT_OUT_MESSAGE_INCOMPLETE, field, gaps, words);
  }

  private static void gap(
      boolean missing, String what, String words, List<String> gaps, List<String> wording) {
    if (missing) {
      gaps.add(what);
      wording.add(words);
    }
  }

  private static void note(
      Examination x, Code code, String field, List<String> gaps, List<String> words) {
    x.ledger().look(code);
    if (!gaps.isEmpty()) {
      Wording wording = new Wording(x.submission());
      x.ledger()
          .find(code, field)
          .slot("found", String.join(", ", gaps))
          .slot("missing", wording.fill(String.join(" ", words), java.util.Map.of()))
          .note();
    }
  }

  private static String name(Examination x) {
    return Wording.first(x.brand().displayName(), x.brand().legalName());
  }

  private void keywords(Examination x) {
    List<String> given = x.campaign().optOutKeywords();
    if (given.stream().allMatch(String::isBlank)) {
      return;
    }
    Set<String> known =
        given.stream()
            .flatMap(k -> List.of(k.split(",")).stream())
            .map(k -> String.join("", Words.of(k)))
            .collect(Collectors.toSet());
    List<String> missing =
        REVOKING.stream().filter(word -> !known.contains(String.join("", Words.of(word)))).toList();
    x.ledger().look(Code.OPT_OUT_KEYWORDS_INCOMPLETE);
    if (!missing.isEmpty()) {
      x.ledger()
          .find(Code.OPT_OUT_KEYWORDS_INCOMPLETE, "campaign.optOutKeywords")
          .slot("found", String.join(", ", missing))
          .note();
    }
  }
}
