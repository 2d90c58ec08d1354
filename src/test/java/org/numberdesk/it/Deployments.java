package org.numberdesk.it;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one archive all server tests share: the packaged WAR and what runs inside the server of the
 * tests.
 */
@ArquillianSuiteDeployment
public class Deployments {

  @Deployment
  public static WebArchive portal() {
    return ShrinkWrap.create(ZipImporter.class, "numberdesk.war")
        .importFrom(new File("target/numberdesk.war"))
        .as(WebArchive.class)
        .addPackages(
            true, Filters.include(".*org/numberdesk/it/inside/.*"), "org.numberdesk.it.inside")
        .addAsWebResource(
            new File("src/test/resources/org/numberdesk/it/constant-numbers.xhtml"),
            "constant-numbers.xhtml")
        .addPackages(false, Filters.include(".*/AuditChainIT.*"), "org.numberdesk.audit");
  }
}
