package org.numberdesk.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.DemoData;

/** Fills an empty portal with organisations that look lived in, once. */
@ApplicationScoped
public class DemoLoader {

  private static final String LOADED = "demo.loaded";

  @Inject @Any private Instance<DemoData> parts;
  @Inject private PortalStateRepository state;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @ActivateRequestContext
  @Transactional
  public void loadOnce() {
    if (state.find(LOADED).isPresent()) {
      return;
    }
    caller.asPortal();
    parts.stream().sorted(Comparator.comparingInt(DemoData::order)).forEach(DemoData::load);
    state.put(LOADED, clock.instant().toString());
  }
}
