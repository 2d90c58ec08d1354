package org.numberdesk.preflight.rules;

import java.util.Set;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Kind;
import org.numberdesk.preflight.text.Reading;

/**
 * Who a call to action says will text: the name after "texts from" or before "may text you". A name
 * is a run of capitalised words; in a text written in capitals throughout nothing can be told.
 *
 * @param brandIsSender whether one of the senders is the brand
 * @param other the first sender that is not, or null
 */
record SenderNames(boolean brandIsSender, Hit other) {

  private static final Set<String> MESSAGES =
      Set.of(
          "texts",
          "text",
          "messages",
          "message",
          "msgs",
          "sms",
          "alerts",
          "updates",
          "notifications",
          "reminders",
          "offers",
          "codes",
          "hear",
          "receive",
          "deals",
          "communications",
          "news",
          "coupons",
          "specials",
          "promotions",
          "notices");
  private static final Set<String> NO_NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "us",
          "our",
          "we",
          "you",
          "your",
          "this",
          "these",
          "my",
          "i",
          "me",
          "the",
          "a",
          "an",
          "sms",
          "text",
          "texts",
          "mobile",
          "message",
          "messages",
          "msg",
          "data",
          "reply",
          "stop",
          "help",
          "consent",
          "customers",
          "patients",
          "members",
          "clients",
          "staff",
          "agent",
          "agents",
          "yes",
          "okay",
          "ok",
          "no",
          "by",
          "any",
          "all",
          "its",
          "customer",
          "company",
          "number",
          "time",
          "am",
          "pm",
          "terms",
          "privacy",
          "people",
          "user",
          "users",
          "employees",
          "guests",
          "students",
          "parents",
          "visitors",
          "subscribers",
          "drivers",
          "owners",
          "it",
          "they",
          "if",
          "when",
          "website",
          "form",
          "then",
          "and",
          "or",
          "to",
          "at",
          "for",
          "on",
          "in",
          "dr",
          "doctor",
          "coach",
          "mr",
          "mrs",
          "ms",
          "business",
          "brand",
          "service",
          "provider",
          "carriers",
          "carrier");
  private static final Set<String> JOINING =
      Set.of("of", "the", "and", "&", "for", "de", "la", "at");

  /** "Get Delaware Harvest Alliance text alerts": of two names only a body's is a sender's. */
  private static final Set<String> ASKED = Set.of("get", "receive", "for", "join");

  static SenderNames in(Reading text, BrandName brand) {
    boolean own = false;
    Hit other = null;
    if (shouted(text)) {
      return new SenderNames(true, null);
    }
    for (int i = 0; i < text.size(); i++) {
      Hit name = sender(text, i);
      if (name == null) {
        continue;
      }
      if (brand.covers(text, name)) {
        own = true;
      } else if (other == null) {
        other = name;
      }
    }
    return new SenderNames(own, other);
  }

  private static boolean shouted(Reading text) {
    int names = 0;
    int words = 0;
    for (int i = 0; i < text.size(); i++) {
      if (text.kind(i) == Kind.WORD) {
        words++;
        names += text.named(i) ? 1 : 0;
      }
    }
    return words > 0 && names * 10 > words * 7;
  }

  /** The name of a sender that begins at a token, or null. */
  private static Hit sender(Reading text, int i) {
    String before = i == 0 ? "" : text.word(i - 1);
    boolean from = before.equals("from") && i >= 2 && afterMessages(text, i - 1);
    boolean by =
        before.equals("by")
            && i >= 2
            && Set.of("sent", "operated", "provided", "texted", "contacted", "run")
                .contains(text.word(i - 2));
    if (from || by) {
      return nameAt(text, i);
    }
    boolean starts =
        i == 0
            || text.sentence(i - 1) != text.sentence(i)
            || (text.afterComma(i) || text.beginsClause(i))
                && !Words.list("corporate").contains(text.word(i))
            || before.equals("yes")
            || before.equals("that")
            || before.equals("allow")
            || before.equals("authorize")
            || Set.of("let", "like", "want", "ask", "permit", "allowing").contains(before);
    if (!starts) {
      return ASKED.contains(before) ? body(text, nameAt(text, i)) : null;
    }
    Hit name = nameAt(text, i);
    if (name == null || name.to() + 1 >= text.size()) {
      return null;
    }
    String verb = text.word(name.to());
    String next = text.word(name.to() + 1);
    boolean texts =
        (Set.of("may", "will", "can", "would").contains(verb)
                || verb.equals("to")
                    && !before.isEmpty()
                    && text.sentence(i - 1) == text.sentence(i))
            && Set.of("text", "send", "message", "sms").contains(next);
    return texts || verb.equals("texts") && Set.of("you", "its", "me").contains(next) ? name : null;
  }

  private static Hit body(Reading text, Hit name) {
    if (name == null || name.to() == text.size() || !MESSAGES.contains(text.word(name.to()))) {
      return null;
    }
    for (int i = name.from() + 1; i < name.to(); i++) {
      if (Words.list("bodies").contains(text.word(i))) {
        return name;
      }
    }
    return null;
  }

  private static boolean afterMessages(Reading text, int from) {
    for (int k = from - 1;
        k >= 0 && k >= from - 8 && text.sentence(k) == text.sentence(from);
        k--) {
      if (MESSAGES.contains(text.word(k))) {
        return true;
      }
    }
    return false;
  }

  private static Hit nameAt(Reading text, int i) {
    int from = i;
    if (text.word(from).equals("the") && from + 1 < text.size()) {
      from++;
    }
    int to = from;
    int last = from;
    while (to < text.size()
        && text.sentence(to) == text.sentence(from)
        && text.kind(to) == Kind.WORD
        && (to == from || !text.beginsClause(to) && !text.afterComma(to))) {
      boolean named =
          text.named(to) && !NO_NAMES.contains(text.word(to))
              || to > from && text.kind(to) == Kind.NUMBER;
      if (named) {
        last = to + 1;
      } else if (to == from || !JOINING.contains(text.word(to))) {
        break;
      }
      to++;
    }
    return last > from ? new Hit(from, last) : null;
  }
}
