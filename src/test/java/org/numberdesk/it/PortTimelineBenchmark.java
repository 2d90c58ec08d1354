package org.numberdesk.it;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/**
 * What the page with the timeline costs staff with 50 port orders and with 2,000, all with a window
 * in the next sixty days. The figures are in {@code target/port-timeline.txt}. Called by name:
 *
 * <pre>mvn -q verify -DskipUnitTests -DskipPostgresql=true -Dit.test=PortTimelineBenchmark</pre>
 */
@ArquillianTest
@RunAsClient
class PortTimelineBenchmark {

  private static final int FEW = 50;
  private static final int MANY = 2_000;
  private static final int CALLS = 100;

  @ArquillianResource private URL portal;

  @Test
  void theTimelineDoesNotFeelHowManyThereAre() throws IOException {
    PageClient reviewer = PageClient.as(PortalClient.root(portal), Asker.REVIEWER.email());
    fill(FEW);
    double few = median(reviewer);
    fill(MANY - FEW);
    double many = median(reviewer);
    Files.writeString(
        Path.of("target", "port-timeline.txt"),
        String.format(
            Locale.ROOT,
            "/porting as staff: %.1f ms with %,d orders, %.1f ms with %,d: %.2f (goal 2.00)%n",
            few,
            FEW,
            many,
            MANY,
            many / few));
  }

  private void fill(int orders) {
    PortalClient.of(portal, null).get("health-database?ports=" + orders);
  }

  /** Milliseconds, of calls that follow as many to warm up. */
  private static double median(PageClient reviewer) {
    double[] times = new double[CALLS];
    for (int i = -CALLS; i < CALLS; i++) {
      long began = System.nanoTime();
      reviewer.get("porting");
      if (i >= 0) {
        times[i] = (System.nanoTime() - began) / 1e6;
      }
    }
    Arrays.sort(times);
    return times[CALLS / 2];
  }
}
