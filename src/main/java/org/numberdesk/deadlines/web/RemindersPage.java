package org.numberdesk.deadlines.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.deadlines.ReminderDesk;
import org.numberdesk.shared.web.Notices;

/** When one is told of dates. */
@Named
@ViewScoped
public class RemindersPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReminderDesk desk;
  @Inject private Notices notices;

  private List<String> days = new ArrayList<>();

  public void load() {
    days = new ArrayList<>(desk.days().stream().map(String::valueOf).toList());
  }

  public void save() {
    desk.choose(days.stream().map(Integer::valueOf).toList());
    notices.done("deadlines.remind.saved");
  }

  public List<String> getDays() {
    return days;
  }

  public void setDays(List<String> days) {
    this.days = days;
  }
}
