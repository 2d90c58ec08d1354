package org.numberdesk.support.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.Notices;
import org.numberdesk.support.SupportDesk;
import org.numberdesk.support.SupportThread;
import org.omnifaces.util.Faces;

/** One thread of support. */
@Named
@ViewScoped
public class SupportThreadPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SupportDesk desk;
  @Inject private Caller caller;
  @Inject private Notices notices;

  private long id;
  private String title;
  private String about;
  private String place;
  private SupportThread.Status status;
  private List<Line> lines;
  private String text;

  /** One word of the thread. */
  public record Line(String author, boolean staff, String when, String text)
      implements Serializable {}

  public void load(long asked) {
    SupportThread thread = desk.get(asked);
    id = asked;
    title = thread.subject();
    place = thread.place();
    status = thread.status();
    about =
        caller.isStaff()
            ? desk.organisationsOf(List.of(thread)).get(thread.organisationId()).name()
            : "";
    lines =
        thread.messages().stream()
            .map(
                one ->
                    new Line(
                        one.author(),
                        one.staff(),
                        Dates.dateTime(one.at(), caller.zone()),
                        one.text()))
            .toList();
  }

  public void say() {
    if (caller.can(Permission.SUPPORT_ANSWER)) {
      desk.answer(id, text);
    } else {
      desk.reply(id, text);
    }
    Faces.redirect("support/%s", Long.toString(id));
  }

  public void close() {
    desk.close(id);
    notices.done("support.closed", title);
    notices.keep();
    Faces.redirect("support");
  }

  /** Whether the caller may write here. */
  public boolean isSpeaking() {
    return caller.can(Permission.SUPPORT_ANSWER) || caller.can(Permission.SUPPORT_ASK);
  }

  /** Whether the caller may close it. */
  public boolean isClosing() {
    return caller.can(Permission.SUPPORT_ANSWER) && status != SupportThread.Status.CLOSED;
  }

  public String getTitle() {
    return title;
  }

  public String getAbout() {
    return about;
  }

  public String getPlace() {
    return place;
  }

  public String getStatus() {
    return "SUPPORT_" + status;
  }

  public String getStatusWord() {
    return Words.of("support.status." + status);
  }

  public List<Line> getLines() {
    return lines;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
