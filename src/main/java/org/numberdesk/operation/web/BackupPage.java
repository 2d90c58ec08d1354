package org.numberdesk.operation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.numberdesk.operation.BackupDesk;
import org.numberdesk.shared.web.Notices;

/** The button that copies the data; a part of the vendor's page. */
@Named
@RequestScoped
public class BackupPage {

  @Inject private BackupDesk desk;
  @Inject private Notices notices;

  public boolean isPossible() {
    return desk.isPossible();
  }

  public void make() {
    notices.done("backup.notice.made", desk.make().toString());
  }
}
