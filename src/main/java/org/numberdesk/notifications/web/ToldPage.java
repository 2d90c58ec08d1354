package org.numberdesk.notifications.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.numberdesk.notifications.NotificationDesk;
import org.numberdesk.notifications.Topic;
import org.numberdesk.shared.web.Notices;

/** How one wants to be told; a part of the page of one's account. */
@Named
@ViewScoped
public class ToldPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private NotificationDesk desk;
  @Inject private Notices notices;

  private List<Line> lines;

  /** A topic with its two boxes. */
  public static class Line implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Topic topic;
    private boolean bell;
    private boolean mail;

    Line(NotificationDesk.Choice choice) {
      topic = choice.topic();
      bell = choice.bell();
      mail = choice.mail();
    }

    public Topic getTopic() {
      return topic;
    }

    public boolean isBell() {
      return bell;
    }

    public void setBell(boolean bell) {
      this.bell = bell;
    }

    public boolean isMail() {
      return mail;
    }

    public void setMail(boolean mail) {
      this.mail = mail;
    }
  }

  public void load() {
    lines = desk.choices().stream().map(Line::new).toList();
  }

  public void save() {
    desk.choose(
        lines.stream()
            .map(line -> new NotificationDesk.Choice(line.getTopic(), line.isBell(), line.isMail()))
            .toList());
    notices.done("account.notice.told");
  }

  public List<Line> getLines() {
    return lines;
  }
}
