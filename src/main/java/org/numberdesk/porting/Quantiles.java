package org.numberdesk.porting;

import java.util.Comparator;
import java.util.List;

/**
 * A distribution of durations, told by some of its quantiles; straight lines between them.
 *
 * @param points in rising order; the first at 0, the last at 1
 */
public record Quantiles(List<Point> points) {

  /**
   * So much of it is over by then.
   *
   * @param share 0 to 1
   * @param minutes from the start
   */
  public record Point(double share, double minutes) {}

  public Quantiles {
    points = points.stream().sorted(Comparator.comparingDouble(Point::share)).toList();
    boolean whole =
        points.size() > 1
            && points.get(0).share() == 0
            && points.get(points.size() - 1).share() == 1;
    if (!whole) {
      throw new IllegalArgumentException("A distribution goes from 0 to 1");
    }
  }

  /** The share that is over after so many minutes. */
  public double shareAt(double minutes) {
    Point below = points.get(0);
    if (minutes < below.minutes()) {
      return 0;
    }
    for (Point above : points) {
      if (minutes < above.minutes()) {
        double width = above.minutes() - below.minutes();
        return below.share()
            + (above.share() - below.share()) * (minutes - below.minutes()) / width;
      }
      below = above;
    }
    return 1;
  }

  /** The minutes after which this share is over. */
  public double minutesAt(double share) {
    Point below = points.get(0);
    for (Point above : points) {
      if (share <= above.share()) {
        double width = above.share() - below.share();
        return width == 0
            ? above.minutes()
            : below.minutes()
                + (above.minutes() - below.minutes()) * (share - below.share()) / width;
      }
      below = above;
    }
    return below.minutes();
  }

  double longest() {
    return points.get(points.size() - 1).minutes();
  }
}
