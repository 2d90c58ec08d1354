package org.numberdesk.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.numberdesk.notifications.MailSetup;
import org.numberdesk.security.Vault;
import org.numberdesk.shared.Settings;

/**
 * Refuses to begin without what the portal cannot do without, brings in what it comes with, and
 * loads the demo where it is on, once the schema stands.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class PortalStart {

  @Inject private Settings settings;
  @Inject private StandingLoader standing;
  @Inject private DemoLoader demo;
  @Inject private Vault vault;
  @Inject private MailSetup mail;

  @PostConstruct
  void start() {
    vault.ready();
    mail.ready();
    standing.bring();
    if (settings.demo()) {
      demo.loadOnce();
    }
  }
}
