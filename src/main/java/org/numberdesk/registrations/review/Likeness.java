package org.numberdesk.registrations.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How like two wordings are: the share of runs of three words they have in common (Jaccard).
 * Wordings that are like each other share most likely at least one of few {@link #marks marks}
 * (minhash in bands), by which they are found along an index: of two wordings half of whose runs
 * agree, nine in ten; of two a tenth of whose runs agree, one in thirteen.
 */
final class Likeness {

  static final int BANDS = 8;
  private static final int ROWS = 2;
  private static final int RUN = 3;
  private static final long SEED = 0x9E3779B97F4A7C15L;

  private Likeness() {}

  /** The marks of a wording; none for what is too short to be like anything. */
  static List<Long> marks(String wording) {
    Set<Long> runs = runs(wording);
    List<Long> marks = new ArrayList<>();
    if (runs.isEmpty()) {
      return marks;
    }
    for (int band = 0; band < BANDS; band++) {
      long mark = mix(band + 1L);
      for (int row = 0; row < ROWS; row++) {
        long salt = mix(SEED * (band * ROWS + row + 1L));
        long least = Long.MAX_VALUE;
        for (long run : runs) {
          least = Math.min(least, mix(run ^ salt));
        }
        mark = mix(mark * 31 + least);
      }
      marks.add(mark);
    }
    return marks;
  }

  /** From 0, nothing in common, to 1, the same words. */
  static double between(String one, String other) {
    Set<Long> left = runs(one);
    Set<Long> right = runs(other);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    long common = left.stream().filter(right::contains).count();
    return (double) common / (left.size() + right.size() - common);
  }

  private static Set<Long> runs(String wording) {
    Set<Long> runs = new HashSet<>();
    if (wording == null) {
      return runs;
    }
    String[] words =
        wording.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ");
    for (int i = 0; i + RUN <= words.length; i++) {
      long hash = SEED;
      for (int j = i; j < i + RUN; j++) {
        hash = mix(hash + words[j].hashCode());
      }
      runs.add(hash);
    }
    return runs;
  }

  /** The finaliser of splitmix64: every bit of the input moves every bit of the output. */
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
