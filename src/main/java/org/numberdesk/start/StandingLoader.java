package org.numberdesk.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.StandingData;

/** Brings the data that come with the portal into its database. */
@ApplicationScoped
public class StandingLoader {

  @Inject @Any private Instance<StandingData> parts;
  @Inject private Caller caller;

  @ActivateRequestContext
  @Transactional
  public void bring() {
    caller.asPortal();
    parts.forEach(StandingData::bring);
  }
}
