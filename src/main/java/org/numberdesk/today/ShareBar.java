package org.numberdesk.today;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares of a whole as bars side by side, a small gap between them; what is there at all can be
 * seen.
 */
public final class ShareBar {

  public static final int WIDTH = 1000;

  private static final int GAP = 3;
  private static final int LEAST = 8;

  /**
   * One bar.
   *
   * @param name what it stands for
   * @param count how many
   * @param x where it begins, of {@link #WIDTH}
   * @param width how wide it is
   */
  public record Bar(String name, long count, int x, int width) {}

  /** A part of the whole. */
  public record Share(String name, long count) {}

  private ShareBar() {}

  /** The bars of the shares that are not empty, in their order. */
  public static List<Bar> of(List<Share> shares) {
    List<Share> seen = shares.stream().filter(share -> share.count() > 0).toList();
    long total = seen.stream().mapToLong(Share::count).sum();
    int free = WIDTH - GAP * Math.max(0, seen.size() - 1) - LEAST * seen.size();
    List<Bar> bars = new ArrayList<>();
    int x = 0;
    for (int i = 0; i < seen.size(); i++) {
      Share share = seen.get(i);
      boolean last = i == seen.size() - 1;
      int width =
          last ? WIDTH - x : LEAST + (int) Math.round((double) free * share.count() / total);
      bars.add(new Bar(share.name(), share.count(), x, width));
      x += width + GAP;
    }
    return bars;
  }
}
