package org.numberdesk.it;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.numberdesk.it.PageClient.Field;

/**
 * What the panel beside the form costs: a call to action is changed and left, which saves it,
 * judges the whole registration and writes the panel anew; against a call of the same page that
 * does nothing. The figures are in {@code target/panel.txt}. Called by name:
 *
 * <pre>mvn -q verify -DskipUnitTests -DskipPostgresql=true -Dit.test=PanelBenchmark</pre>
 */
@ArquillianTest
@RunAsClient
class PanelBenchmark {

  private static final String VIEW_STATE = "jakarta.faces.ViewState";
  private static final String WORDING = "form:f-consent-callToAction";
  private static final int CALLS = 100;

  @ArquillianResource private URL portal;

  private PageClient admin;
  private String address;
  private List<Field> form;
  private String wording;

  @Test
  void thePanelAnswersWithinThreeEmptyCalls() throws IOException {
    PortalClient acme = PortalClient.of(portal, PortalClient.ACME);
    Registrations registrations = new Registrations(acme);
    long id =
        acme.post("api/v1/registrations", Registrations.clean(registrations.freshNumber()))
            .json()
            .path("id")
            .asLong();
    address = "registrations/" + id;
    admin = PageClient.as(PortalClient.root(portal), "admin@acme.example");
    Document page = admin.get(address).page();
    form = new ArrayList<>(PageClient.fields(page.getElementById("form")));
    wording = value(WORDING);
    for (int warm = 0; warm < CALLS; warm++) {
      empty();
      leave(warm);
    }
    double[] empty = new double[CALLS];
    double[] panel = new double[CALLS];
    for (int i = 0; i < CALLS; i++) {
      long began = System.nanoTime();
      empty();
      long between = System.nanoTime();
      leave(i);
      empty[i] = (between - began) / 1e6;
      panel[i] = (System.nanoTime() - between) / 1e6;
    }
    Arrays.sort(empty);
    Arrays.sort(panel);
    double ratio = panel[CALLS / 2] / empty[CALLS / 2];
    Files.writeString(
        Path.of("target", "panel.txt"),
        String.format(
            Locale.ROOT,
            "the panel answers in %.1f ms, an empty call of the page in %.1f ms: %.2f (goal 3.00)%n",
            panel[CALLS / 2],
            empty[CALLS / 2],
            ratio));
    Assertions.assertTrue(ratio <= 3, "ratio " + ratio);
  }

  private void empty() {
    String answer = call("form:copy", "@none", "click");
    Assertions.assertFalse(answer.contains("id=\"form:panel\""), answer);
  }

  /** Every other time the fee disclosure is missing. */
  private void leave(int turn) {
    boolean lacking = turn % 2 == 0;
    set(WORDING, lacking ? wording.replace("Msg & data rates may apply. ", "") : wording);
    String answer = call(WORDING, WORDING, "blur");
    Assertions.assertTrue(answer.contains("id=\"form:panel\""), answer);
    Assertions.assertEquals(lacking, answer.contains("<code>CTA_RATES_MISSING"), answer);
  }

  private String call(String source, String execute, String event) {
    List<Field> sent = new ArrayList<>(form);
    sent.add(new Field("jakarta.faces.partial.ajax", "true"));
    sent.add(new Field("jakarta.faces.source", source));
    sent.add(new Field("jakarta.faces.partial.execute", execute));
    sent.add(new Field("jakarta.faces.partial.render", "@none"));
    sent.add(new Field("jakarta.faces.behavior.event", event));
    PageClient.Answer answer = admin.post(address, sent, true);
    Assertions.assertEquals(200, answer.status(), answer.body());
    Jsoup.parse(answer.body(), "", Parser.xmlParser())
        .select("update[id*=" + VIEW_STATE + "]")
        .forEach(update -> set(VIEW_STATE, update.text()));
    return answer.body();
  }

  private String value(String name) {
    return form.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow().value();
  }

  private void set(String name, String value) {
    form.replaceAll(field -> field.name().equals(name) ? new Field(name, value) : field);
  }
}
