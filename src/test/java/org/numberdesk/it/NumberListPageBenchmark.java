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
 * What the list of numbers costs as a page, with 10,000 numbers, against the same page with 25 rows
 * that were read once; by turns. The figures are in {@code target/number-list-page.txt}. Called by
 * name:
 *
 * <pre>mvn -q verify -DskipUnitTests -DskipPostgresql=true -Dit.test=NumberListPageBenchmark</pre>
 */
@ArquillianTest
@RunAsClient
class NumberListPageBenchmark {

  private static final int NUMBERS = Integer.getInteger("benchmark.numbers", 10_000);
  private static final int CALLS = 200;

  @ArquillianResource private URL portal;

  @Test
  void theListCostsLittleMoreThanItsLayout() throws IOException {
    fill();
    PageClient admin = PageClient.as(PortalClient.root(portal), Asker.ADMIN.email());
    double[] list = new double[CALLS];
    double[] constant = new double[CALLS];
    for (int i = -CALLS; i < CALLS; i++) {
      double one = time(admin, "numbers");
      double other = time(admin, "constant-numbers");
      if (i >= 0) {
        list[i] = one;
        constant[i] = other;
      }
    }
    Arrays.sort(list);
    Arrays.sort(constant);
    Files.writeString(
        Path.of("target", "number-list-page.txt"),
        String.format(
            Locale.ROOT,
            "/numbers with %,d numbers %.1f ms, the same layout with 25 constant rows %.1f ms: %.2f (goal 1.50)%n",
            NUMBERS,
            list[CALLS / 2],
            constant[CALLS / 2],
            list[CALLS / 2] / constant[CALLS / 2]));
  }

  private void fill() {
    StringBuilder file = new StringBuilder("phoneNumber,phoneNumberType,countryCode,name\n");
    for (int i = 0; i < NUMBERS; i++) {
      file.append("+1").append(2_010_000_000L + i).append(",local,US,Store ").append(i % 500);
      file.append('\n');
    }
    PortalClient.of(portal, PortalClient.ACME)
        .post("api/v1/numbers/import", "text/csv", file.toString());
  }

  private static double time(PageClient admin, String path) {
    long began = System.nanoTime();
    PageClient.Answer answer = admin.get(path);
    double took = (System.nanoTime() - began) / 1e6;
    int rows = answer.page().select("tbody tr").size();
    if (answer.status() != 200 || rows < 25) {
      throw new IllegalStateException(path + " answers " + answer.status() + ", rows " + rows);
    }
    return took;
  }
}
