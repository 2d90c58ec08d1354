package org.numberdesk.preflight.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that has been read once: its words, its sentences and every phrase the phrase files know.
 * Rules ask it questions; none of them goes over the characters again.
 */
public final class Reading {

  private static final List<Hit> NONE = List.of();

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
        Hits.order(hits[concept]);
        if (shields[concept] != null) {
          Hits.order(shields[concept]);
          Hits.takeBack(hits[concept], shields[concept]);
        }
        Hits.merge(hits[concept]);
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

  /** All expressions of the concept between two tokens. */
  public List<Hit> hitsWithin(String concept, Hit stretch) {
    List<Hit> all = hits(concept);
    int first = Hits.firstFrom(all, stretch.from());
    int last = first;
    while (last < all.size() && all.get(last).from() < stretch.to()) {
      last++;
    }
    List<Hit> inside = all.subList(first, last);
    return inside.isEmpty()
        ? NONE
        : inside.stream().filter(hit -> hit.to() <= stretch.to()).toList();
  }

  /** The first expression of the concept between two tokens, or null. */
  public Hit firstWithin(String concept, Hit stretch) {
    List<Hit> all = hits(concept);
    for (int i = Hits.firstFrom(all, stretch.from()); i < all.size(); i++) {
      Hit hit = all.get(i);
      if (hit.from() >= stretch.to()) {
        return null;
      }
      if (hit.to() <= stretch.to()) {
        return hit;
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
