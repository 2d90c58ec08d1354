package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.numbers.TermRepository.Found;
import org.numberdesk.numbers.TermTrail.Stretch;

/**
 * Goes through the numbers that have a word, in stretches that grow. Of several keys each stretch
 * takes the one that is met least in it: {@code 01047} among numbers that all begin with {@code
 * 2010} is found by {@code 047}. Backwards a stretch is a range of addresses, since Derby reads an
 * index forwards only and would sort all that comes before.
 */
@ApplicationScoped
class TermWalk {

  /** Rows of a key, or addresses backwards, that the first stretch is long. */
  private static final int FIRST = 400;

  private static final int GROWTH = 2;
  private static final int GROWTH_BACK = 8;

  @Inject private TermRepository terms;

  /** A stretch to read now, and by which key. */
  private record Step(String key, Stretch stretch) {}

  /** The first so many numbers of a stretch, each once; fewer only where there are no more. */
  List<Found> walk(long organisation, TermTrail trail, Stretch whole, int limit) {
    Set<Found> found = new LinkedHashSet<>();
    String after = whole.after();
    long growth = whole.descending() ? GROWTH_BACK : GROWTH;
    for (long size = FIRST; ; size *= growth) {
      Stretch rest = new Stretch(after, whole.until(), whole.descending());
      Step step =
          rest.descending()
              ? back(organisation, trail, rest, size)
              : forth(organisation, trail, rest, size);
      int wanted = limit - found.size();
      List<Found> rows = terms.walk(organisation, trail, step.key(), step.stretch(), wanted);
      found.addAll(rows);
      String until = step.stretch().until();
      if (found.size() == limit
          || rows.size() < wanted && (until == null || until.equals(whole.until()))) {
        return new ArrayList<>(found);
      }
      // a number that has the key twice is met twice
      after = rows.size() < wanted ? until : rows.get(rows.size() - 1).e164();
    }
  }

  private Step forth(long organisation, TermTrail trail, Stretch rest, long size) {
    if (trail.keys().size() == 1) {
      return new Step(trail.keys().get(0), rest);
    }
    Reach farthest = farthest(organisation, keys(trail, size), trail, rest.after(), size);
    String until = rest.nearer(farthest.address(), rest.until());
    return new Step(farthest.key(), new Stretch(rest.after(), until, false));
  }

  private Step back(long organisation, TermTrail trail, Stretch rest, long size) {
    String until = rest.nearer(before(rest.after(), size), rest.until());
    String key =
        trail.keys().size() == 1
            ? trail.keys().get(0)
            : farthest(organisation, trail.keys(), trail, until, FIRST).key();
    return new Step(key, new Stretch(rest.after(), until, true));
  }

  /** How far so many rows of a key reach; null for all of them. */
  private record Reach(String key, String address) {}

  /**
   * Which keys to choose from: at first the last one, which mostly fills a page without asking for
   * others; the first digits of numbers are often the same.
   */
  private static List<String> keys(TermTrail trail, long size) {
    List<String> keys = trail.keys();
    return size == FIRST ? keys.subList(keys.size() - 1, keys.size()) : keys;
  }

  private Reach farthest(
      long organisation, List<String> keys, TermTrail trail, String after, long rows) {
    Reach farthest = null;
    for (String key : keys) {
      Reach reach = new Reach(key, terms.reach(organisation, trail.column(), key, after, rows));
      if (reach.address() == null) {
        return reach;
      }
      if (farthest == null || reach.address().compareTo(farthest.address()) > 0) {
        farthest = reach;
      }
    }
    return farthest;
  }

  /** The address so many before, of the same length; null before the first or for a name. */
  private static String before(String address, long many) {
    if (address == null || !address.matches("\\+[0-9]{1,17}")) {
      return null;
    }
    long number = Long.parseLong(address.substring(1)) - many;
    return number < 0 ? null : ("+%0" + (address.length() - 1) + "d").formatted(number);
  }
}
