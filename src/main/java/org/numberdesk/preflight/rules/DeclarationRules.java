package org.numberdesk.preflight.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Code;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Kind;
import org.numberdesk.preflight.text.Reading;

/**
 * Links and phone numbers must be declared where samples show them, and shown where declared:
 * carriers 601, Twilio 30889.
 */
final class DeclarationRules implements RuleGroup {

  private static final Set<String> NO_PHONE =
      Set.of(
          "order",
          "sku",
          "part",
          "item",
          "model",
          "stock",
          "lot",
          "receipt",
          "tracking",
          "confirmation",
          "ref",
          "reference",
          "invoice",
          "case",
          "ticket",
          "account",
          "acct",
          "code",
          "id",
          "claim",
          "policy",
          "member",
          "package",
          "serial",
          "po");

  @Override
  public void judge(Examination x) {
    List<String> samples = x.samples();
    if (!x.carriersReview() || samples.isEmpty()) {
      return;
    }
    Boolean link = x.campaign().embeddedLink();
    Boolean phone = x.campaign().embeddedPhone();
    boolean campaign = x.sender() == SenderType.TEN_DLC;
    if (link != null || campaign) {
      declared(x, samples, Boolean.TRUE.equals(link), true);
    }
    if (phone != null || campaign) {
      declared(x, samples, Boolean.TRUE.equals(phone), false);
    }
  }

  private void declared(Examination x, List<String> samples, boolean declared, boolean links) {
    Code undeclared = links ? Code.LINK_UNDECLARED : Code.PHONE_UNDECLARED;
    Code notShown = links ? Code.LINK_NOT_SHOWN : Code.PHONE_NOT_SHOWN;
    String flag = links ? "campaign.embeddedLink" : "campaign.embeddedPhone";
    x.ledger().look(declared ? notShown : undeclared);
    boolean shown = false;
    for (String field : samples) {
      Reading text = x.read(field);
      shown |= (links ? link(text) : phone(text)) >= 0;
    }
    if (shown != declared) {
      x.ledger().find(declared ? notShown : undeclared, flag).note();
    }
  }

  private static int link(Reading text) {
    for (int token : text.tokens(Kind.URL)) {
      return token;
    }
    return slot(text, Set.of("link", "url", "website", "http", "site"));
  }

  private static int phone(Reading text) {
    for (int token : text.tokens(Kind.PHONE)) {
      if (!hash(text, token) && !figure(text, token)) {
        return token;
      }
    }
    return slot(text, Set.of("phone", "tel", "telephone"));
  }

  /** Ten digits after "order number" are no number to call. */
  private static boolean figure(Reading text, int token) {
    int before = token - 1;
    while (before >= 0 && Set.of("number", "no", "is", "nr", "num").contains(text.word(before))) {
      before--;
    }
    return before >= 0 && NO_PHONE.contains(text.word(before));
  }

  private static boolean hash(Reading text, int token) {
    int start = text.start(token);
    return start > 0 && text.text().charAt(start - 1) == '#';
  }

  private static int slot(Reading text, Set<String> words) {
    for (int token : text.tokens(Kind.SLOT)) {
      String slot = text.original(new Hit(token, token + 1)).toLowerCase(Locale.ROOT);
      if (Words.of(slot).stream().anyMatch(words::contains) && !slot.contains("account number")) {
        return token;
      }
    }
    return -1;
  }
}
