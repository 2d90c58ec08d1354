package org.numberdesk.preflight.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text that has been read once: its words, its sentences and every phrase the phrase files know.
 * Rules ask it questions; none of them goes over the characters again.
 */
public final class Reading {

  private static final List<Hit> NONE = List.of();

  /** By beginning, the longer first. */
  private static final Comparator<Hit> ORDER =
      Comparator.comparingInt(Hit::from).thenComparing(Comparator.comparingInt(Hit::to).reversed());

  private final String text;
  private final Tokens tokens;
  private final List<Hit>[] hits;
  private final int[] firstOfSentence;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Reading(String text) {
    Phrases phrases = Phrases.loaded();
    this.text = text;
    this.tokens = Tokeniser.tokens(text, phrases.lexicon);
    this.hits = new List[phrases.concepts];
    this.firstOfSentence = beginnings();
    List<Hit>[] shields = new List[phrases.concepts];
    for (int i = 0; i < tokens.size; i++) {
      if (tokens.signature[i] != Lexicon.UNKNOWN) {
        match(phrases.beginning(tokens.signature[i]), i, shields);
      }
      if (tokens.kind[i] != 0) {
        match(phrases.beginning(tokens.kind[i]), i, shields);
      }
      match(phrases.beginningAnyhow(), i, shields);
    }
    for (int concept = 0; concept < hits.length; concept++) {
      if (hits[concept] != null) {
        order(hits[concept]);
        if (shields[concept] != null) {
          order(shields[concept]);
          takeBack(hits[concept], shields[concept]);
        }
        merge(hits[concept]);
      }
    }
  }

  /** Reads a text; an absent one reads as empty. */
  public static Reading of(String text) {
    return new Reading(text == null ? "" : text);
  }

  private void match(Pattern[] patterns, int i, List<Hit>[] shields) {
    int start = firstOfSentence[tokens.sentence[i]];
    int end = firstOfSentence[tokens.sentence[i] + 1];
    for (Pattern pattern : patterns) {
      Hit hit = pattern.match(tokens, i, start, end);
      if (hit != null) {
        List<Hit>[] where = pattern.shield() ? shields : hits;
        if (where[pattern.concept()] == null) {
          where[pattern.concept()] = new ArrayList<>(4);
        }
        where[pattern.concept()].add(hit);
      }
    }
  }

  private static void order(List<Hit> found) {
    for (int i = 1; i < found.size(); i++) {
      if (found.get(i).from() < found.get(i - 1).from()) {
        found.sort(ORDER);
        return;
      }
    }
  }

  /**
   * Drops what lies inside another phrase of the same meaning; of two that begin together the
   * longer stays.
   */
  private static void merge(List<Hit> found) {
    int kept = 0;
    for (int i = 0; i < found.size(); i++) {
      Hit hit = found.get(i);
      Hit last = kept == 0 ? null : found.get(kept - 1);
      if (last != null && hit.from() == last.from()) {
        found.set(kept - 1, hit.to() > last.to() ? hit : last);
      } else if (last == null || hit.to() > last.to()) {
        found.set(kept++, hit);
      }
    }
    if (kept < found.size()) {
      found.subList(kept, found.size()).clear();
    }
  }

  /** Both lists are in the order of the text, so one walk along them is enough. */
  private static void takeBack(List<Hit> found, List<Hit> shields) {
    List<Hit> kept = new ArrayList<>(found.size());
    int first = 0;
    for (Hit hit : found) {
      while (first < shields.size() && shields.get(first).to() <= hit.from()) {
        first++;
      }
      boolean covered = false;
      for (int s = first; s < shields.size() && shields.get(s).from() < hit.to() && !covered; s++) {
        covered = shields.get(s).overlaps(hit);
      }
      if (!covered) {
        kept.add(hit);
      }
    }
    found.clear();
    found.addAll(kept);
  }

  /** Where each sentence begins; one entry more than there are sentences. */
  private int[] beginnings() {
    int count = tokens.size == 0 ? 0 : tokens.sentence[tokens.size - 1] + 1;
    int[] first = new int[count + 1];
    first[count] = tokens.size;
    for (int i = tokens.size - 1; i >= 0; i--) {
      first[tokens.sentence[i]] = i;
    }
    return first;
  }

  public String text() {
    return text;
  }

  public boolean blank() {
    return tokens.size == 0;
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size;
  }

  /** Where a concept is expressed, in the order of the text. */
  public List<Hit> hits(String concept) {
    List<Hit> found = hits[Phrases.loaded().concept(concept)];
    return found == null ? NONE : found;
  }

  public boolean says(String concept) {
    return !hits(concept).isEmpty();
  }

  /** The token's plain look. */
  public String word(int token) {
    return tokens.word(token);
  }

  /** Whether any phrase file knows a word, which makes it an ordinary one. */
  public static boolean ordinary(String word) {
    return Phrases.loaded().lexicon.look(word.toCharArray(), 0, word.length()) != Lexicon.UNKNOWN;
  }

  /** The first letter of the token's plain look. */
  public char initial(int token) {
    return tokens.plain.look[tokens.from[token]];
  }

  /** Letters that are not Latin, among how many in all. */
  public int strangeLetters() {
    return tokens.plain.strange;
  }

  /** All letters of the text. */
  public int letters() {
    return tokens.plain.letters;
  }

  public Kind kind(int token) {
    return Kind.values()[tokens.kind[token]];
  }

  public int sentence(int token) {
    return tokens.sentence[token];
  }

  public boolean capitals(int token) {
    return tokens.capitals(token);
  }

  /** Whether the token begins with a capital letter. */
  public boolean named(int token) {
    return tokens.named(token);
  }

  public boolean afterComma(int token) {
    return (tokens.flags[token] & Tokens.COMMA) != 0;
  }

  /** Whether a bracket, colon, semicolon or long dash stands before the token. */
  public boolean beginsClause(int token) {
    return (tokens.flags[token] & Tokens.CLAUSE) != 0;
  }

  public boolean hyphened(int token) {
    return (tokens.flags[token] & Tokens.HYPHEN) != 0;
  }

  /** First UTF-16 unit of the token in the original text. */
  public int start(int token) {
    return tokens.start(token);
  }

  /** The unit after the token's last. */
  public int end(int token) {
    return tokens.end(token);
  }

  /** The original characters of a token. */
  public String original(int token) {
    return text.substring(start(token), end(token));
  }

  /** The original characters of a phrase. */
  public String original(Hit hit) {
    return text.substring(start(hit.from()), end(hit.to() - 1));
  }

  /** The sentence around a token, as a stretch of tokens. */
  public Hit sentenceOf(int token) {
    int number = tokens.sentence[token];
    return new Hit(firstOfSentence[number], firstOfSentence[number + 1]);
  }

  /** The number of sentences. */
  public int sentences() {
    return firstOfSentence.length - 1;
  }

  /** A sentence by its number. */
  public Hit sentenceAt(int number) {
    return new Hit(firstOfSentence[number], firstOfSentence[number + 1]);
  }

  /** Whether the concept is expressed between two tokens. */
  public boolean saysWithin(String concept, Hit stretch) {
    return firstWithin(concept, stretch) != null;
  }

  /** The first expression of the concept between two tokens, or null. */
  public Hit firstWithin(String concept, Hit stretch) {
    List<Hit> all = hits(concept);
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).from() < stretch.from()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < all.size() && all.get(i).from() < stretch.to(); i++) {
      if (all.get(i).to() <= stretch.to()) {
        return all.get(i);
      }
    }
    return null;
  }

  /** All tokens of a kind. */
  public List<Integer> tokens(Kind kind) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tokens.size; i++) {
      if (tokens.kind[i] == kind.ordinal()) {
        found.add(i);
      }
    }
    return found;
  }
}
