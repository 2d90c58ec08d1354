package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.numbers.TermRepository.Found;
import org.numberdesk.numbers.TermTrail.Stretch;

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
   * more numbers have is met every five hundred rows at worst.
   */
  static final int FEW = 2_000;

  /** The same where a word can be walked through instead. */
  private static final int FEW_TO_WALK = 100;

  /** A beginning that so many words have is walked through, all of them at once. */
  private static final int TERMS = 5;

  @Inject private TermRepository terms;
  @Inject private TermWalk walk;

  /**
   * How to look.
   *
   * @param words all of which a number must have
   * @param candidates all numbers that can have them, or null where there are many
   * @param walk ways of which each number is on one, to walk through; empty for none
   * @param exact whether each of these numbers has all words
   */
  record Plan(List<String> words, Set<Found> candidates, List<TermTrail> walk, boolean exact) {

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
    boolean exact = words.size() == 1;
    if (ordered && organisations.size() == 1) {
      if (exact && SearchTerms.isOpening(words.get(0))) {
        return new Plan(words, null, TermTrail.ofDigits(words.get(0)), true);
      }
      Set<Found> fewest = fewest(organisations, words, FEW_TO_WALK);
      List<TermTrail> trails = fewest == null ? walkable(organisations.get(0), words) : List.of();
      if (fewest != null || !trails.isEmpty()) {
        return new Plan(words, fewest, trails, exact);
      }
    }
    return new Plan(words, fewest(organisations, words, FEW), List.of(), exact);
  }

  private Set<Found> fewest(List<Long> organisations, List<String> words, int few) {
    Set<Found> fewest = null;
    for (String word : words) {
      if (SearchTerms.isTerm(word) && (fewest == null || fewest.size() > 25)) {
        Set<Found> found = terms.find(organisations, word, few);
        if (found != null && (fewest == null || found.size() < fewest.size())) {
          fewest = found;
        }
      }
    }
    return fewest;
  }

  /** The ways through the word that is met least: its first numbers reach the farthest. */
  private List<TermTrail> walkable(long organisation, List<String> words) {
    List<List<TermTrail>> ways =
        words.stream()
            .map(word -> trails(organisation, word))
            .filter(trails -> !trails.isEmpty())
            .toList();
    if (ways.size() < 2) {
      return ways.isEmpty() ? List.of() : ways.get(0);
    }
    List<TermTrail> rarest = null;
    String farthest = "";
    for (List<TermTrail> way : ways) {
      List<Found> first = walk(organisation, way, null, false, FEW_TO_WALK);
      String reach = first.isEmpty() ? "" : first.get(first.size() - 1).e164();
      if (rarest == null || reach.compareTo(farthest) > 0) {
        rarest = way;
        farthest = reach;
      }
    }
    return rarest;
  }

  /** The ways past all numbers with a word; none where it has too many. */
  private List<TermTrail> trails(long organisation, String word) {
    if (!SearchTerms.isTerm(word)) {
      return List.of();
    }
    if (SearchTerms.isDigits(word)) {
      return TermTrail.ofDigits(word);
    }
    List<String> found = terms.terms(organisation, word, TERMS);
    return found == null ? List.of() : found.stream().map(TermTrail::of).toList();
  }

  /**
   * Some numbers of a walk, in order; fewer than asked for only where there are no more.
   *
   * @param trails the ways
   * @param from the address to go on behind, null for the first
   */
  List<Found> walk(
      long organisation, List<TermTrail> trails, String from, boolean descending, int limit) {
    Set<Found> all = new LinkedHashSet<>();
    String until = null;
    for (TermTrail trail : trails) {
      List<Found> found =
          walk.walk(organisation, trail, new Stretch(from, until, descending), limit);
      all.addAll(found);
      if (found.size() == limit) {
        until = found.get(limit - 1).e164();
      }
    }
    Comparator<Found> order = Comparator.comparing(Found::e164);
    return all.stream().sorted(descending ? order.reversed() : order).limit(limit).toList();
  }
}
