package org.numberdesk.notifications.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.numberdesk.notifications.Inbox;
import org.numberdesk.notifications.Notification;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.web.LazyPage;
import org.numberdesk.shared.web.ListState;

/** What one was told. */
@Named
@ViewScoped
public class InboxPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Inbox inbox;
  @Inject private Caller caller;

  private LazyPage<Row> page;

  /** One line of the inbox. */
  public record Row(
      String kind, String title, String text, String link, boolean unread, String when)
      implements Serializable {

    public String getKind() {
      return kind;
    }

    public String getTitle() {
      return title;
    }

    public String getText() {
      return text;
    }

    public String getLink() {
      return link;
    }

    public boolean isUnread() {
      return unread;
    }

    public String getWhen() {
      return when;
    }
  }

  public void load() {
    ListState state =
        new ListState(
            "/inbox",
            List.of("newest"),
            List.of(),
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    page = LazyPage.of(state, 2, request -> inbox.list(request.reversed()).map(this::row));
  }

  private Row row(Notification told) {
    return new Row(
        told.getKind(),
        told.getTitle(),
        told.getText(),
        told.getLink(),
        told.isUnread(),
        Dates.dateTime(told.getCreatedAt(), caller.zone()));
  }

  public String readAll() {
    inbox.readAll();
    return "/inbox?faces-redirect=true";
  }

  public LazyPage<Row> getPage() {
    return page;
  }
}
