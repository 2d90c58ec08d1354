package org.numberdesk.preflight.text;

/** Splits a plain text into tokens, sentences and clauses in one pass. */
final class Tokeniser {

  /**
   * Past this a sentence is cut: what reaches further is no longer one thought, and cost must stay
   * linear.
   */
  private static final int LONGEST_SENTENCE = 160;

  private static final String CLAUSE_MARKS = ";:()|\u2014\u2013";

  private final PlainText plain;
  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Breaks breaks;
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
    this.breaks = new Breaks(plain);
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
      if (x >= 'a' && x <= 'z' && !chunkHasDot && !chunkHasAt) {
        if (x == 'h' && bare() || spelled() || word()) {
          return;
        }
      }
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
      chunkHasDot |= c[k] == '.' && k + 1 < length && Letters.word(c[k + 1]);
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
    return end > i && add(Kind.URL, end, Links.says(lexicon, c, i, end));
  }

  /** A scheme without a dot, as in http://localhost. */
  private boolean bare() {
    if (c[i] != 'h' || i + 7 >= chunkEnd || c[i + 4] != ':' && c[i + 5] != ':') {
      return false;
    }
    int end = Links.url(c, i, length);
    return end > i && add(Kind.URL, end, Lexicon.UNKNOWN);
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
    int end = PhoneShapes.end(c, i, length);
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
      whole = Masks.look(lexicon, c, i, k);
    }
    if (whole != Lexicon.UNKNOWN) {
      return add(Kind.WORD, k, whole);
    }
    return add(Kind.NUMBER, digitsEnd, lexicon.look(c, i, digitsEnd));
  }

  /** S P A C E D or d.o.t.t.e.d letters, joined where they spell a word the lexicon knows. */
  private boolean spelled() {
    int end = Masks.spelledEnd(c, i, length);
    if (end == i) {
      return false;
    }
    int signature = Masks.spelled(lexicon, c, i, end);
    return signature != Lexicon.UNKNOWN && add(Kind.WORD, end, signature);
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
          && (flags & Tokens.HYPHEN) == 0
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
    if (signature == Lexicon.UNKNOWN) {
      signature = masked ? Masks.look(lexicon, c, i, k) : Misspelt.look(lexicon, c, i, k);
    }
    return add(Kind.WORD, k, signature);
  }

  /** e-mail, e-cigarette, x-rated: the single letter belongs to the word; not so in once-a-year. */
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
      if (breaks.ends(tokens, i)) {
        endSentence();
      }
    } else if (x == '\n') {
      if (breaks.lineBegins(i + 1) && !breaks.hangs(tokens, i)) {
        endSentence();
      }
    } else if (x == PlainText.BREAK || x >= 0x80 && Breaks.BOXES.indexOf(x) >= 0) {
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
    } else if (x == '(' && breaks.emptyBracket(i)) {
      endSentence();
    } else if (CLAUSE_MARKS.indexOf(x) >= 0) {
      flags |= Tokens.CLAUSE;
    } else if (x == '"' || x == '\u201c' || x == '\u201d' || Letters.apostrophe(x)) {
      flags |= Tokens.QUOTED;
    } else if (Letters.dash(x)) {
      boolean joins = i > 0 && i + 1 < length && Letters.word(c[i - 1]) && Letters.word(c[i + 1]);
      flags |= joins ? Tokens.HYPHEN : Tokens.CLAUSE;
    }
    i++;
  }

  private void endSentence() {
    if (sentenceSize > 0) {
      sentence++;
      sentenceSize = 0;
    }
    flags = 0;
  }

  private boolean slot(char close) {
    int end = Slots.end(c, i, length, close);
    if (end < 0) {
      endSentence();
      i = -end;
      return true;
    }
    return end > 0 && add(Kind.SLOT, end, Lexicon.UNKNOWN);
  }
}
