package org.numberdesk.porting;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.numberdesk.porting.OutageForecast.Pause;

/** How often an outage was over by the end that was called likely, and by the one called worst. */
class ForecastCoverageTest {

  private static final Logger LOG = Logger.getLogger(ForecastCoverageTest.class.getName());
  private static final int SEEDS = 20;
  private static final int CUT_OVERS = 200;
  private static final double SLOWER = 2.2;

  private record Coverage(double likely, double worst) {

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "likely end %.1f %%, worst end %.1f %%", 100 * likely, 100 * worst);
    }
  }

  private static CutOver cutOver(String carrier, int minutes) {
    return new CutOver(carrier, PortNumberType.LOCAL, SmsPlan.WITH_PORT, minutes, null);
  }

  private static Pause forecast(List<CutOver> known, String carrier) {
    return new OutageForecast(known)
        .of(carrier, "US", PortNumberType.LOCAL, SmsPlan.WITH_PORT)
        .sms();
  }

  /** Each cut-over is forecast from those before it, and then learned from. */
  private static Coverage alongTheWay(long seed) {
    CutOverSimulator simulator = new CutOverSimulator(seed, 1);
    List<CutOver> known = new ArrayList<>();
    int likely = 0;
    int worst = 0;
    for (int i = 0; i < CUT_OVERS; i++) {
      Pause pause = forecast(known, "Lumen");
      int minutes = simulator.minutes();
      likely += minutes <= pause.likely().toMinutes() ? 1 : 0;
      worst += minutes <= pause.worst().toMinutes() ? 1 : 0;
      known.add(cutOver("Lumen", minutes));
    }
    return new Coverage(likely / (double) CUT_OVERS, worst / (double) CUT_OVERS);
  }

  /** The next two hundred of a carrier that is slower than all others. */
  private static Coverage ofASlowerCarrier(long seed) {
    CutOverSimulator usual = new CutOverSimulator(seed, 1);
    CutOverSimulator slow = new CutOverSimulator(seed + 1000, SLOWER);
    List<CutOver> known = new ArrayList<>();
    for (int i = 0; i < CUT_OVERS; i++) {
      known.add(cutOver("Lumen", usual.minutes()));
      known.add(cutOver("Frontier", slow.minutes()));
    }
    Pause pause = forecast(known, "Frontier");
    int likely = 0;
    int worst = 0;
    for (int i = 0; i < CUT_OVERS; i++) {
      int minutes = slow.minutes();
      likely += minutes <= pause.likely().toMinutes() ? 1 : 0;
      worst += minutes <= pause.worst().toMinutes() ? 1 : 0;
    }
    return new Coverage(likely / (double) CUT_OVERS, worst / (double) CUT_OVERS);
  }

  private static Coverage average(java.util.function.LongFunction<Coverage> run) {
    double likely = 0;
    double worst = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Coverage one = run.apply(seed);
      likely += one.likely() / SEEDS;
      worst += one.worst() / SEEDS;
    }
    return new Coverage(likely, worst);
  }

  private static void within(String what, double value, double low, double high) {
    assertTrue(value >= low && value <= high, what + " " + value);
  }

  @Test
  void endsAreCalledAsOftenAsTheyComeTrue() {
    Coverage seen = average(ForecastCoverageTest::alongTheWay);
    LOG.info(() -> "Cut-overs as they come, 20 seeds: " + seen);
    within("likely", seen.likely(), 0.77, 0.83);
    within("worst", seen.worst(), 0.96, 0.995);
  }

  @Test
  void aSlowerCarrierIsLearned() {
    Coverage seen = average(ForecastCoverageTest::ofASlowerCarrier);
    LOG.info(() -> "A slower carrier after 200 cut-overs, 20 seeds: " + seen);
    within("likely", seen.likely(), 0.74, 0.86);
    within("worst", seen.worst(), 0.95, 0.995);
  }
}
