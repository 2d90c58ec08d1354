package org.numberdesk.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.numberdesk.jobs.JobRunner;
import org.numberdesk.shared.Settings;

/** Starts what must run before the first request, once the schema stands. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class PortalStart {

  @Inject private Settings settings;
  @Inject private DemoLoader demo;
  @Inject private JobRunner jobs;
  @Inject private Started started;
  @Inject private Banner banner;

  @PostConstruct
  void start() {
    if (settings.demo()) {
      demo.loadOnce();
    }
    jobs.start();
    started.declare();
    banner.announce();
  }
}
