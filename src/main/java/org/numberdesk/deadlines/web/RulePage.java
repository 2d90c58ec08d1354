package org.numberdesk.deadlines.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.numberdesk.deadlines.DeadlineBoard;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.web.PageClock;

/** One dated rule: what it does, to which numbers, and where that is known from. */
@Named
@ViewScoped
public class RulePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DeadlineBoard board;
  @Inject private Caller caller;
  @Inject private PageClock clock;

  private RuleView view;

  public void load(String key) {
    LocalDate today = clock.now().atZone(caller.zone()).toLocalDate();
    view = RuleView.of(board.get(key), today, caller.isStaff());
  }

  public RuleView getView() {
    return view;
  }
}
