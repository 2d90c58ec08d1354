package org.numberdesk.preflight.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is done with the phrases found before rules may see them; each step is one walk along the
 * text.
 */
final class Hits {

  /** By beginning, the longer first. */
  private static final Comparator<Hit> ORDER =
      Comparator.comparingInt(Hit::from).thenComparing(Comparator.comparingInt(Hit::to).reversed());

  private Hits() {}

  static void order(List<Hit> found) {
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
  static void merge(List<Hit> found) {
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
  static void takeBack(List<Hit> found, List<Hit> shields) {
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

  /** Hits lie in the order of the text, so the first one after a place is found by halving. */
  static int firstFrom(List<Hit> hits, int token) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
