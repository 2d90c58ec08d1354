package org.numberdesk.notifications.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.numberdesk.notifications.MailStatus;
import org.numberdesk.notifications.OutboxDesk;
import org.numberdesk.notifications.OutboxMail;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.LazyPage;
import org.numberdesk.shared.web.ListState;
import org.numberdesk.shared.web.Notices;
import org.numberdesk.shared.web.PagePath;

/** The post: a list of mails, and one of them. */
@Named
@ViewScoped
public class OutboxPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OutboxDesk desk;
  @Inject private Caller caller;
  @Inject private Notices notices;

  private ListState state;
  private LazyPage<Row> page;
  private String sub;
  private boolean sends;
  private Letter letter;

  /** A mail as a line. */
  public record Row(
      long id, String to, String subject, MailStatus status, String when, String remark)
      implements Serializable {}

  /** A mail as it is shown alone. */
  public record Letter(
      long id,
      String to,
      String subject,
      MailStatus status,
      String written,
      String sent,
      String next,
      int attempts,
      String error,
      String text,
      String files,
      boolean canBeSentAgain)
      implements Serializable {}

  public void load() {
    state =
        new ListState(
            "/outbox",
            List.of("newest"),
            List.of("status"),
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    MailStatus status =
        Arrays.stream(MailStatus.values())
            .filter(one -> one.name().equals(state.filter("status")))
            .findFirst()
            .orElse(null);
    page = LazyPage.of(state, 2, request -> desk.list(status, request.reversed()).map(this::row));
    sends = desk.sends();
    sub = Words.of("outbox.sub", desk.countWaiting());
  }

  private Row row(OutboxMail mail) {
    return new Row(
        mail.id(),
        mail.recipient(),
        mail.subject(),
        mail.status(),
        at(mail.createdAt()),
        mail.lastError());
  }

  private String at(Instant instant) {
    return instant == null ? null : Dates.dateTime(instant, caller.zone());
  }

  public void open(PagePath path) {
    OutboxDesk.Shown shown = desk.get(path.id());
    letter =
        new Letter(
            shown.id(),
            shown.to(),
            shown.subject(),
            shown.status(),
            at(shown.written()),
            at(shown.sent()),
            shown.status() == MailStatus.WAITING && shown.attempts() > 0 ? at(shown.next()) : null,
            shown.attempts(),
            shown.error(),
            shown.text(),
            String.join(", ", shown.files()),
            shown.canBeSentAgain());
  }

  public String sendAgain() {
    desk.sendAgain(letter.id());
    notices.done("outbox.notice.again");
    notices.keep();
    return "/outbox?faces-redirect=true";
  }

  public List<MailStatus> getStatuses() {
    return List.of(MailStatus.values());
  }

  public ListState getState() {
    return state;
  }

  public LazyPage<Row> getPage() {
    return page;
  }

  public String getSub() {
    return sub;
  }

  public boolean isSends() {
    return sends;
  }

  public Letter getLetter() {
    return letter;
  }
}
