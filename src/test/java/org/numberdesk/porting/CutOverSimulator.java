package org.numberdesk.porting;

import java.util.Random;

/**
 * Draws cut-overs from a table of its own: how long texts were seen to pause, with a tail beyond
 * what the forecast believes in. It knows nothing of the forecast.
 */
final class CutOverSimulator {

  /** Share over, minutes since the start. */
  private static final double[][] TABLE = {
    {0.00, 15},
    {0.10, 45},
    {0.25, 130},
    {0.40, 290},
    {0.50, 430},
    {0.60, 660},
    {0.70, 990},
    {0.80, 1400},
    {0.87, 1980},
    {0.93, 2640},
    {0.97, 3720},
    {0.99, 4260},
    {1.00, 4800}
  };

  private final Random random;
  private final double slower;

  /**
   * A carrier.
   *
   * @param slower how many times as long as usual it takes
   */
  CutOverSimulator(long seed, double slower) {
    this.random = new Random(seed);
    this.slower = slower;
  }

  int minutes() {
    double share = random.nextDouble();
    int row = 1;
    while (TABLE[row][0] < share) {
      row++;
    }
    double part = (share - TABLE[row - 1][0]) / (TABLE[row][0] - TABLE[row - 1][0]);
    double minutes = TABLE[row - 1][1] + part * (TABLE[row][1] - TABLE[row - 1][1]);
    return (int) Math.round(minutes * slower);
  }
}
