package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * Finds out how to look for some words. Where few numbers have one of them, these are looked
 * through; where many have each, the list is read in its order and the next page is never far. So
 * neither a rare word nor a frequent one costs more in a large inventory than in a small one.
 */
@ApplicationScoped
class NumberSearch {

  /**
   * At most so many numbers are looked through one by one. In an inventory of a million a word that
   * more numbers have is met every two thousand rows at worst.
   */
  static final int FEW = 500;

  @Inject private TermRepository terms;

  /**
   * How to look.
   *
   * @param words all of which a number must have
   * @param candidates all numbers that can have them, or null where there are many
   * @param exact whether each candidate does
   */
  record Plan(List<String> words, Set<String> candidates, boolean exact) {

    boolean nothing() {
      return words.isEmpty() || candidates != null && candidates.isEmpty();
    }
  }

  Plan plan(List<Long> organisations, String text) {
    List<String> words = SearchTerms.asked(text);
    Set<String> fewest = null;
    for (String word : words) {
      if (SearchTerms.isTerm(word) && (fewest == null || fewest.size() > 25)) {
        Set<String> found = terms.find(organisations, word, FEW);
        if (found != null && (fewest == null || found.size() < fewest.size())) {
          fewest = found;
        }
      }
    }
    return new Plan(words, fewest, words.size() == 1);
  }
}
