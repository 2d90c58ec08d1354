package org.numberdesk.preflight.text;

import java.util.Set;

/** Splits a plain text into tokens, sentences and clauses in one pass. */
final class Tokeniser {

  private static final int LONGEST_SLOT = 60;

  /**
   * Past this a sentence is cut: what reaches further is no longer one thought, and cost must stay
   * linear.
   */
  private static final int LONGEST_SENTENCE = 160;

  private static final int LONGEST_SPELLING = 24;
  private static final Set<String> NEVER_LAST =
      Set.of(
          "msg", "msgs", "dr", "mr", "mrs", "st", "eg", "ie", "vs", "approx", "std", "freq", "max",
          "min", "txt", "num", "tel", "ext");
  private static final Set<String> SELDOM_LAST =
      Set.of(
          "mo", "wk", "yr", "inc", "co", "corp", "ltd", "m", "s", "g", "e", "u", "dept", "ave",
          "blvd", "jr", "sr");
  private static final String BOXES =
      "\u2022\u25cf\u25aa\u2610\u2611\u2612\u25a0\u25a1\u2713\u2714\u25a2\u25fb\u25e6\u2023";

  private final PlainText plain;
  private final Lexicon lexicon;
  private final Tokens tokens;
  private final char[] c;
  private final int length;
  private int i;
  private int sentence;
  private int sentenceSize;
  private int flags;
  private int chunkEnd;
  private boolean chunkHasDot;
  private boolean chunkHasAt;

  private Tokeniser(PlainText plain, Lexicon lexicon) {
    this.plain = plain;
    this.lexicon = lexicon;
    this.tokens = new Tokens(plain);
    this.c = plain.look;
    this.length = plain.length;
  }

  static Tokens tokens(String text, Lexicon lexicon) {
    Tokeniser tokeniser = new Tokeniser(new PlainText(text), lexicon);
    while (tokeniser.i < tokeniser.length) {
      tokeniser.step();
    }
    return tokeniser.tokens;
  }

  private void step() {
    char x = c[i];
    if (Letters.word(x) || x == '$' || x == '+' || x == '(' || x == '@') {
      look();
      if (x == '(' ? phone() : link() || phone() || number() || spelled() || word()) {
        return;
      }
    }
    separator(x);
  }

  /** What the run of characters up to the next space holds, asked once a run. */
  private void look() {
    if (i < chunkEnd) {
      return;
    }
    int k = i;
    chunkHasDot = false;
    chunkHasAt = false;
    while (k < length && !Letters.space(c[k]) && c[k] != PlainText.BREAK) {
      chunkHasDot |= c[k] == '.';
      chunkHasAt |= c[k] == '@';
      k++;
    }
    chunkEnd = k;
  }

  private boolean link() {
    if (!chunkHasDot || i > 0 && Letters.word(c[i - 1])) {
      return chunkHasDot ? false : bare();
    }
    if (chunkHasAt) {
      int end = Links.email(c, i, length);
      if (end > i) {
        return add(Kind.EMAIL, end, Lexicon.UNKNOWN);
      }
    }
    int end = Links.url(c, i, length);
    return end > i && add(Kind.URL, end, addressed(i, end));
  }

  /** A scheme without a dot, as in http://localhost. */
  private boolean bare() {
    if (c[i] != 'h' || i + 7 >= chunkEnd || c[i + 4] != ':' && c[i + 5] != ':') {
      return false;
    }
    int end = Links.url(c, i, length);
    return end > i && add(Kind.URL, end, Lexicon.UNKNOWN);
  }

  /** A link whose address says what it leads to counts as the words would. */
  private int addressed(int from, int to) {
    String url = new String(c, from, Math.min(to - from, 300));
    String says =
        url.contains("privacy")
            ? "urlprivacy"
            : url.contains("terms") || url.contains("/tos") ? "urlterms" : "";
    return says.isEmpty() ? Lexicon.UNKNOWN : lexicon.look(says.toCharArray(), 0, says.length());
  }

  private boolean phone() {
    char x = c[i];
    if (x != '+' && x != '(' && !Letters.digit(x)
        || i > 0 && (Letters.word(c[i - 1]) || c[i - 1] == '$')) {
      return false;
    }
    if (x == '(' && (i + 1 >= length || !Letters.digit(c[i + 1]))) {
      return false;
    }
    int end = Links.phone(c, i, length);
    return end > i && add(Kind.PHONE, end, Lexicon.UNKNOWN);
  }

  private boolean number() {
    int k = i;
    boolean money = c[k] == '$' || c[k] == '\u20ac' || c[k] == '\u00a3';
    if (money) {
      k++;
      while (k < length && c[k] == ' ' && k - i < 2) {
        k++;
      }
    }
    if (k >= length || !Letters.digit(c[k])) {
      return false;
    }
    int first = k;
    while (k < length
        && (Letters.digit(c[k])
            || (c[k] == ',' || c[k] == '.') && k + 1 < length && Letters.digit(c[k + 1]))) {
      k++;
    }
    if (!money && k < length && Letters.word(c[k]) && !Letters.digit(c[k])) {
      return mixed(k);
    }
    if (k < length && c[k] == '%') {
      return add(Kind.PERCENT, k + 1, Lexicon.UNKNOWN);
    }
    return add(
        money ? Kind.MONEY : Kind.NUMBER, k, money ? Lexicon.UNKNOWN : lexicon.look(c, first, k));
  }

  /**
   * Digits that run into letters are one word where the lexicon knows it (9mm, 2fa), else a number
   * and a word.
   */
  private boolean mixed(int digitsEnd) {
    int k = digitsEnd;
    while (k < length && Letters.word(c[k])) {
      k++;
    }
    int whole = lexicon.look(c, i, k);
    if (whole == Lexicon.UNKNOWN) {
      whole = unmasked(i, k);
    }
    if (whole != Lexicon.UNKNOWN) {
      return add(Kind.WORD, k, whole);
    }
    return add(Kind.NUMBER, digitsEnd, lexicon.look(c, i, digitsEnd));
  }

  /** S P A C E D or d.o.t.t.e.d letters, joined where they spell a word the lexicon knows. */
  private boolean spelled() {
    if (!single(i)) {
      return false;
    }
    StringBuilder letters = new StringBuilder();
    int k = i;
    int end = i;
    while (k < length && letters.length() < LONGEST_SPELLING && single(k)) {
      letters.append(c[k]);
      end = k + 1;
      k += 2;
    }
    boolean dotted = i + 1 < length && c[i + 1] == '.';
    if (letters.length() < (dotted ? 3 : 4)) {
      return false;
    }
    char[] word = letters.toString().toCharArray();
    int signature = lexicon.look(word, 0, word.length);
    return signature != Lexicon.UNKNOWN && add(Kind.WORD, end, signature);
  }

  private boolean single(int k) {
    return Letters.word(c[k])
        && (k == 0 || !Letters.word(c[k - 1]))
        && (k + 1 >= length || " .-_*".indexOf(c[k + 1]) >= 0 || !Letters.word(c[k + 1]));
  }

  private boolean word() {
    int k = i;
    boolean masked = c[k] == '$' || c[k] == '@';
    if (!masked && !Letters.word(c[k]) || masked && (k + 1 >= length || !Letters.word(c[k + 1]))) {
      return false;
    }
    k++;
    while (k < length) {
      char x = c[k];
      if (Letters.word(x)) {
        masked |= Letters.digit(x);
      } else if (Letters.apostrophe(x) || x == '@' || x == '$' || x == '!') {
        if (k + 1 >= length || !Letters.word(c[k + 1])) {
          break;
        }
        masked |= !Letters.apostrophe(x);
      } else if (Letters.dash(x)
          && k == i + 1
          && k + 1 < length
          && Letters.word(c[k + 1])
          && !Letters.digit(c[i])) {
        return joined(k);
      } else {
        break;
      }
      k++;
    }
    int signature = lexicon.look(c, i, k);
    if (signature == Lexicon.UNKNOWN && masked) {
      signature = unmasked(i, k);
    }
    return add(Kind.WORD, k, signature);
  }

  /** e-mail, e-cigarette, x-rated: the single letter belongs to the word. */
  private boolean joined(int dash) {
    int k = dash + 1;
    while (k < length && Letters.word(c[k])) {
      k++;
    }
    char[] word = new char[k - i - 1];
    word[0] = c[i];
    System.arraycopy(c, dash + 1, word, 1, k - dash - 1);
    return add(Kind.WORD, k, lexicon.look(word, 0, word.length));
  }

  private int unmasked(int from, int to) {
    char[] word = new char[to - from];
    for (int k = from; k < to; k++) {
      word[k - from] =
          switch (c[k]) {
            case '0' -> 'o';
            case '1', '!' -> 'i';
            case '3' -> 'e';
            case '4', '@' -> 'a';
            case '5', '$' -> 's';
            case '7' -> 't';
            default -> c[k];
          };
    }
    return lexicon.look(word, 0, word.length);
  }

  private boolean add(Kind kind, int end, int signature) {
    int marks = flags;
    if (kind == Kind.WORD && plain.upperAt(i)) {
      marks |= Tokens.NAMED;
      if (end - i > 1 && allCapitals(end)) {
        marks |= Tokens.CAPITALS;
      }
    }
    tokens.add(kind, i, end, signature, sentence, marks);
    flags = 0;
    i = end;
    if (++sentenceSize == LONGEST_SENTENCE) {
      endSentence();
    }
    return true;
  }

  private boolean allCapitals(int end) {
    for (int k = i; k < end; k++) {
      if (Letters.word(c[k]) && !Letters.digit(c[k]) && !plain.upperAt(k)) {
        return false;
      }
    }
    return true;
  }

  private void separator(char x) {
    if (x == '.' || x == '!' || x == '?' || x == '\u2026') {
      if (ends(x)) {
        endSentence();
      }
    } else if (x == '\n') {
      if (lineBegins(i + 1)) {
        endSentence();
      }
    } else if (x == PlainText.BREAK || x >= 0x80 && BOXES.indexOf(x) >= 0) {
      endSentence();
    } else if (x == '[' || x == '{' || x == '<') {
      if (slot(x == '[' ? ']' : x == '{' ? '}' : '>')) {
        return;
      }
      flags |= Tokens.CLAUSE;
    } else if (x == '&') {
      tokens.add(
          Kind.WORD, i, i + 1, lexicon.look(new char[] {'a', 'n', 'd'}, 0, 3), sentence, flags);
      flags = 0;
      sentenceSize++;
    } else if (x == '/' || x == '=' || x == '+') {
      tokens.add(Kind.WORD, i, i + 1, lexicon.look(c, i, i + 1), sentence, flags);
      flags = 0;
    } else if (x == ',') {
      flags |= Tokens.COMMA;
    } else if (x == ';'
        || x == ':'
        || x == '('
        || x == ')'
        || x == '\u2014'
        || x == '\u2013'
        || x == '|') {
      flags |= Tokens.CLAUSE;
    } else if (x == '"' || x == '\u201c' || x == '\u201d' || Letters.apostrophe(x)) {
      flags |= Tokens.QUOTED;
    } else if (Letters.dash(x)) {
      boolean joins = i > 0 && i + 1 < length && Letters.word(c[i - 1]) && Letters.word(c[i + 1]);
      flags |= joins ? Tokens.HYPHEN : Tokens.CLAUSE;
    }
    i++;
  }

  /** ( ) and (x) are boxes to choose from. */
  private boolean emptyBracket() {
    int k = i + 1;
    while (k < length
        && k < i + 4
        && (c[k] == ' '
            || c[k] == 'x'
            || c[k] == 'o'
            || c[k] == '\u00a0'
            || BOXES.indexOf(c[k]) >= 0)) {
      k++;
    }
    return k < length && c[k] == ')';
  }

  private boolean ends(char x) {
    int k = i + 1;
    while (k < length && k < i + 4 && ("\"')]!?.\u201d\u2019".indexOf(c[k]) >= 0)) {
      k++;
    }
    if (k < length
        && !Letters.space(c[k])
        && c[k] != PlainText.BREAK
        && c[k] != '['
        && c[k] != '<') {
      return x != '.' && Letters.word(c[k]) && plain.upperAt(k);
    }
    if (x != '.'
        || tokens.size == 0
        || tokens.to[tokens.size - 1] != i
        || tokens.kind[tokens.size - 1] != 0) {
      return true;
    }
    String last =
        tokens.to[tokens.size - 1] - tokens.from[tokens.size - 1] > 6
            ? ""
            : tokens.word(tokens.size - 1);
    if (NEVER_LAST.contains(last)) {
      return false;
    }
    while (k < length && k < i + 8 && Letters.space(c[k])) {
      k++;
    }
    return !SELDOM_LAST.contains(last)
        || k >= length
        || plain.upperAt(k)
        || BOXES.indexOf(c[k]) >= 0;
  }

  /** Whether the line that begins here is a new sentence rather than the rest of a wrapped one. */
  private boolean lineBegins(int from) {
    int k = from;
    while (k < length && k < from + 40 && Letters.space(c[k]) && c[k] != '\n') {
      k++;
    }
    return k >= length
        || c[k] == '\n'
        || !Letters.word(c[k])
        || plain.upperAt(k)
        || Letters.digit(c[k]);
  }

  private void endSentence() {
    if (sentenceSize > 0) {
      sentence++;
      sentenceSize = 0;
    }
    flags = 0;
  }

  /**
   * {@code [first name]} is a slot, {@code [ ]} and {@code [x]} are boxes, a long bracket is
   * ordinary text.
   */
  private boolean slot(char close) {
    int k = i + 1;
    int words = 0;
    int letters = 0;
    while (k < length && k - i <= LONGEST_SLOT && c[k] != close && c[k] != '\n') {
      if (Letters.word(c[k])) {
        letters++;
        words += Letters.word(c[k - 1]) ? 0 : 1;
      }
      k++;
    }
    if (k >= length || c[k] != close || words > 5) {
      return false;
    }
    if (letters == 0
        || letters == 1 && (c[k - 1] == 'x' || c[i + 1] == 'x' || c[k - 1] == '\u2713')) {
      endSentence();
      i = k + 1;
      return true;
    }
    if (close == '}' && k + 1 < length && c[k + 1] == '}') {
      k++;
    }
    return add(Kind.SLOT, k + 1, Lexicon.UNKNOWN);
  }
}
