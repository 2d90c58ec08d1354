package org.numberdesk.deadlines.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.numberdesk.deadlines.DeadlineDesk;
import org.numberdesk.deadlines.DeadlineStatus;
import org.numberdesk.shared.web.Notices;
import org.omnifaces.util.Faces;

/** What staff do with the dated rule of a page: move it, end it, note that it was checked. */
@Named
@ViewScoped
public class RuleMoves implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DeadlineDesk desk;
  @Inject private Notices notices;

  private final Map<String, String> form =
      new HashMap<>(Map.of("status", DeadlineStatus.DELAYED.name()));

  public void move(RuleView rule) {
    DeadlineStatus status = DeadlineStatus.valueOf(form.get("status"));
    desk.move(rule.key(), rule.version(), form.get("date"), status, basis());
    done("deadlines.notice.moved", rule);
  }

  public void vacate(RuleView rule) {
    desk.vacate(rule.key(), rule.version(), basis());
    done("deadlines.notice.vacated", rule);
  }

  public void check(RuleView rule) {
    desk.check(rule.key(), rule.version());
    done("deadlines.notice.checked", rule);
  }

  private DeadlineDesk.Basis basis() {
    return new DeadlineDesk.Basis(form.get("why"), form.get("source"), form.get("checked"));
  }

  private void done(String key, RuleView rule) {
    notices.done(key, rule.title());
    notices.keep();
    Faces.redirect(Faces.getRequestContextPath() + "/deadlines/" + rule.key());
  }

  /** What was typed into the dialogs, by field. */
  public Map<String, String> getForm() {
    return form;
  }

  /** What a rule may be after a move. */
  public List<DeadlineStatus> getStatuses() {
    return List.of(DeadlineStatus.DELAYED, DeadlineStatus.UPCOMING, DeadlineStatus.IN_FORCE);
  }
}
