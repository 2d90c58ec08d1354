package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether somebody who may has signed for a port. */
@ApplicationScoped
class PortLetters {

  /** A letter signed within the portal; what came on paper is noted with the order itself. */
  boolean signed(PortOrder order) {
    return false;
  }
}
