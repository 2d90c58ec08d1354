package org.numberdesk.it;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.primefaces.component.panel.Panel;

/**
 * How long the portal starts, with its database there, and what memory it then has, against an
 * archive on the same server that holds PrimeFaces and one page. By turns, medians; the figures are
 * in {@code target/start.txt}. Called by name:
 *
 * <pre>mvn -q verify -DskipUnitTests -DskipPostgresql=true -Dit.test=StartBenchmark</pre>
 */
class StartBenchmark {

  private static final int STARTS = Integer.getInteger("start.runs", 5);

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:p="http://primefaces.org/ui">
      <h:head><title>Bare</title></h:head>
      <h:body><h:form><p:panel header="Bare"><p:inputText/><p:commandButton value="Go"/></p:panel></h:form></h:body>
      </html>
      """;

  private static final String WEB =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <servlet><servlet-name>faces</servlet-name>
          <servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class><load-on-startup>1</load-on-startup></servlet>
        <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
      </web-app>
      """;

  @TempDir Path folder;

  /** Seconds until the first page, megabytes of the heap after a collection and of the process. */
  private record Start(double seconds, double heap, double process) {}

  @Test
  void aStartAndItsMemoryAgainstABareArchive() throws Exception {
    Path bareFolder = Files.createDirectories(folder.resolve("bare"));
    bare().as(ZipExporter.class).exportTo(bareFolder.resolve("numberdesk.war").toFile());
    List<Start> bare = new ArrayList<>();
    List<Start> portal = new ArrayList<>();
    start(folder, "login");
    for (int i = 0; i < STARTS; i++) {
      bare.add(start(bareFolder, "index.xhtml"));
      portal.add(start(folder, "login"));
    }
    StringBuilder report = new StringBuilder();
    line(report, "seconds to the first page", portal, bare, Start::seconds);
    line(report, "MB of heap in use", portal, bare, Start::heap);
    line(report, "MB of the process", portal, bare, Start::process);
    Files.writeString(Path.of("target", "start.txt"), report);
    System.out.print(report);
  }

  private static void line(
      StringBuilder report,
      String what,
      List<Start> portal,
      List<Start> bare,
      ToDoubleFunction<Start> figure) {
    double own = median(portal, figure);
    double base = median(bare, figure);
    report.append(
        String.format(
            Locale.ROOT, "%s: %.1f against %.1f bare: %.2f%n", what, own, base, own / base));
  }

  private static double median(List<Start> starts, ToDoubleFunction<Start> figure) {
    List<Double> sorted = new ArrayList<>(starts.stream().map(figure::applyAsDouble).toList());
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static Start start(Path where, String page) throws Exception {
    try (PortalProcess process = new PortalProcess(where).readyBy(page)) {
      long began = System.nanoTime();
      process.start();
      double seconds = (System.nanoTime() - began) / 1e9;
      PageClient.stranger(process.root()).get(page);
      return new Start(seconds, process.heap(), process.resident());
    }
  }

  private static WebArchive bare() throws URISyntaxException {
    File primefaces =
        new File(Panel.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return ShrinkWrap.create(WebArchive.class, "numberdesk.war")
        .addAsLibrary(primefaces)
        .addAsWebResource(new StringAsset(PAGE), "index.xhtml")
        .addAsWebInfResource(new StringAsset("<beans bean-discovery-mode=\"all\"/>"), "beans.xml")
        .setWebXML(new StringAsset(WEB));
  }
}
