package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.registrations.Overrule;
import org.numberdesk.registrations.OverruleDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.web.Notices;
import org.omnifaces.util.Faces;

/** What was overruled for the case on the page, and the dialog that overrules one finding more. */
@Named
@ViewScoped
public class CaseOverrules implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OverruleDesk desk;
  @Inject private Caller caller;
  @Inject private Notices notices;

  private Long id;
  private ArrayList<OverruleRow> rows;
  private String code;
  private String field;
  private String finding;
  private String reason;

  /** What was overruled for a registration, read once a view. */
  public List<OverruleRow> of(long registration) {
    if (rows == null || id == null || id != registration) {
      id = registration;
      rows = new ArrayList<>();
      for (Overrule overrule : desk.listOf(id)) {
        rows.add(OverruleRow.of(overrule, caller.zone()));
      }
    }
    return rows;
  }

  /** Opens the dialog for a finding. */
  public void ask(long registration, String foundCode, String foundField, String message) {
    id = registration;
    code = foundCode;
    field = foundField;
    finding = message;
    reason = null;
  }

  /** Overrules the finding the dialog is about. */
  public void overrule() {
    desk.overrule(id, code, field, reason);
    leave("overrules.notice.done");
  }

  public void lift(OverruleRow row) {
    desk.lift(id, row.getId());
    leave("overrules.notice.lifted");
  }

  private void leave(String notice) {
    notices.done(notice);
    notices.keep();
    Faces.redirect(Faces.getRequestContextPath() + "/review/" + id);
  }

  public boolean isAsking() {
    return code != null;
  }

  public String getCode() {
    return code;
  }

  public String getFinding() {
    return finding;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
