package org.numberdesk.organisations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.numberdesk.organisations.VendorDesk;
import org.numberdesk.organisations.VendorProfile;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.PermissionDenied;
import org.numberdesk.shared.web.Notices;

/** The vendor as letters and mails name it. */
@Named
@ViewScoped
public class VendorPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private VendorDesk desk;
  @Inject private Caller caller;
  @Inject private Notices notices;

  private VendorFields fields;
  private long version;
  private boolean complete;

  public void load() {
    if (!caller.can(Permission.VENDOR_EDIT)) {
      throw new PermissionDenied(Permission.VENDOR_EDIT);
    }
    VendorProfile profile = desk.profile();
    fields = VendorFields.of(profile);
    version = profile.version();
    complete = profile.isComplete();
  }

  public void save() {
    desk.change(version, fields.form());
    notices.done("vendor.notice.saved");
    load();
  }

  public VendorFields getFields() {
    return fields;
  }

  public boolean isComplete() {
    return complete;
  }
}
