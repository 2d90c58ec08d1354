package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** What one was told, newest first. */
@ApplicationScoped
@Transactional
public class Inbox {

  @Inject private NotificationRepository notifications;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @RequiresPermission(Permission.OWN_ACCOUNT)
  public Page<Notification> list(PageRequest request) {
    return notifications.list(caller.accountId(), request);
  }

  @RequiresPermission(Permission.OWN_ACCOUNT)
  public long countUnread() {
    return notifications.countUnread(caller.accountId());
  }

  @RequiresPermission(Permission.OWN_ACCOUNT)
  public void readAll() {
    notifications.readAll(caller.accountId(), clock.instant());
  }
}
