package org.numberdesk.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.numberdesk.shared.Settings;

/** Brings in what the portal comes with, and the demo where it is on, once the schema stands. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class PortalStart {

  @Inject private Settings settings;
  @Inject private StandingLoader standing;
  @Inject private DemoLoader demo;

  @PostConstruct
  void start() {
    standing.bring();
    if (settings.demo()) {
      demo.loadOnce();
    }
  }
}
