package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.numberdesk.numbers.TermRepository.Found;

/**
 * Finds out how to look for some words. Where few numbers have one of them, these are looked
 * through. Where many have each, those of one word are walked through in the list's order; or, in
 * an order that the words are not kept in, the list itself, where the next hit is never far. So
 * neither a rare word nor a frequent one costs more in a large inventory than in a small one.
 */
@ApplicationScoped
class NumberSearch {

  /**
   * At most so many numbers are looked through one by one. In an inventory of a million a word that
   * more numbers have is met every five hundred rows at worst; four digits in a row are fewer.
   */
  static final int FEW = 2_000;

  /** The same where a word can be walked through instead. */
  private static final int FEW_TO_WALK = 100;

  /** A beginning that so many words have is walked through, all of them at once. */
  private static final int TERMS = 5;

  @Inject private TermRepository terms;

  /**
   * How to look.
   *
   * @param words all of which a number must have
   * @param candidates all numbers that can have them, or null where there are many
   * @param walk terms of which each number has one, to walk through; empty for none
   * @param exact whether each of these numbers has all words
   */
  record Plan(List<String> words, Set<Found> candidates, List<String> walk, boolean exact) {

    boolean nothing() {
      return words.isEmpty() || candidates != null && candidates.isEmpty();
    }
  }

  /**
   * Looks how to look.
   *
   * @param ordered whether the list is in the order of the numbers' addresses
   */
  Plan plan(List<Long> organisations, String text, boolean ordered) {
    List<String> words = SearchTerms.asked(text);
    boolean walked = ordered && organisations.size() == 1;
    Set<Found> fewest = null;
    for (String word : words) {
      if (SearchTerms.isTerm(word) && (fewest == null || fewest.size() > 25)) {
        int few = walked && !SearchTerms.isDigits(word) ? FEW_TO_WALK : FEW;
        Set<Found> found = terms.find(organisations, word, few);
        if (found != null && (fewest == null || found.size() < fewest.size())) {
          fewest = found;
        }
      }
    }
    List<String> walk =
        walked && fewest == null ? walkable(organisations.get(0), words) : List.of();
    return new Plan(words, fewest, walk, words.size() == 1);
  }

  /** The terms of the word that is met least: its first numbers reach the farthest. */
  private List<String> walkable(long organisation, List<String> words) {
    List<String> rarest = List.of();
    String farthest = "";
    for (String word : words) {
      List<String> found =
          SearchTerms.isDigits(word) ? null : terms.terms(organisation, word, TERMS);
      if (found != null) {
        List<Found> first = walk(organisation, found, null, false, FEW_TO_WALK);
        String reach = first.isEmpty() ? "" : first.get(first.size() - 1).e164();
        if (rarest.isEmpty() || reach.compareTo(farthest) > 0) {
          rarest = found;
          farthest = reach;
        }
      }
    }
    return rarest;
  }

  /**
   * Some numbers of a walk, in order.
   *
   * @param some the terms
   * @param from the address to go on behind, null for the first
   */
  List<Found> walk(
      long organisation, List<String> some, String from, boolean descending, int limit) {
    Comparator<Found> order = Comparator.comparing(Found::e164);
    return some.stream()
        .flatMap(term -> terms.walk(organisation, term, from, descending, limit).stream())
        .distinct()
        .sorted(descending ? order.reversed() : order)
        .limit(limit)
        .toList();
  }
}
