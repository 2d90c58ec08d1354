package org.numberdesk.notifications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.numberdesk.notifications.Inbox;
import org.numberdesk.security.Caller;

/** How many notifications wait, counted once a request. */
@Named
@RequestScoped
public class InboxCount {

  @Inject private Inbox inbox;
  @Inject private Caller caller;

  private Long unread;

  public long getUnread() {
    if (unread == null) {
      unread = caller.isSignedIn() ? inbox.countUnread() : 0;
    }
    return unread;
  }
}
