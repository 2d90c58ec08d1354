package org.numberdesk.start;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether everything that must stand before the first request does. */
@ApplicationScoped
public class Started {

  private volatile boolean done;

  void declare() {
    done = true;
  }

  boolean isDone() {
    return done;
  }
}
