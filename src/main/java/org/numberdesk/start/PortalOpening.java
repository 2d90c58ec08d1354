package org.numberdesk.start;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.numberdesk.jobs.JobRunner;
import org.numberdesk.organisations.FirstLead;

/**
 * Opens the portal once schema and demo stand. Begins the jobs from here and not from the bean that
 * migrates: what is scheduled inside an enterprise bean runs in that bean's context, which is gone
 * by then.
 */
@WebListener
public class PortalOpening implements ServletContextListener {

  @Inject private JobRunner jobs;
  @Inject private Started started;
  @Inject private FirstLead firstLead;
  @Inject private Banner banner;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    jobs.start();
    started.declare();
    banner.announce(firstLead.invite());
  }
}
