package org.numberdesk.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.logging.Logger;
import org.numberdesk.jobs.Job;
import org.numberdesk.security.SealedTexts;
import org.numberdesk.security.Vault;

/**
 * Seals anew what is under an old key, some at a time, so that after a change of key nothing but
 * the start itself has to be ordered. Once it finds nothing, the old key can go.
 */
@ApplicationScoped
public class ResealJob implements Job {

  private static final Logger LOG = Logger.getLogger(ResealJob.class.getName());
  private static final int MOST = 500;

  @Inject @Any private Instance<SealedTexts> tables;
  @Inject private Vault vault;

  @Override
  public String name() {
    return "reseal";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public boolean run() {
    int done = 0;
    for (SealedTexts table : tables) {
      done += table.reseal(vault, MOST);
    }
    if (done > 0) {
      LOG.warning(done + " texts were sealed anew with the key in use.");
    }
    return done > 0;
  }
}
