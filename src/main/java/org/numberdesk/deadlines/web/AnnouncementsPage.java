package org.numberdesk.deadlines.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.numberdesk.deadlines.AnnouncementDesk;
import org.numberdesk.deadlines.ConditionEntry;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.LazyPage;
import org.numberdesk.shared.web.ListState;
import org.numberdesk.shared.web.Notices;
import org.omnifaces.util.Faces;

/** Writes to customers: what, to whom, how many that are; and what was written before. */
@Named
@ViewScoped
public class AnnouncementsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AnnouncementDesk desk;
  @Inject private Caller caller;
  @Inject private Notices notices;

  private final Map<String, String> form =
      new HashMap<>(Map.of("registration", ConditionEntry.Registered.ANY.name()));
  private final Map<String, Boolean> flags = new HashMap<>();
  private List<String> types = new ArrayList<>();
  private String reach;
  private LazyPage<Line> page;

  /** What was sent. */
  public record Line(String title, String text, String when) implements Serializable {}

  public void load() {
    ListState state =
        new ListState(
            "/announcements",
            List.of("id"),
            List.of(),
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    page =
        LazyPage.of(
            state,
            AnnouncementDesk.CURSOR,
            request ->
                desk.list(request.reversed())
                    .map(
                        one ->
                            new Line(
                                one.title(),
                                one.text(),
                                Words.of(
                                    "announcements.sent",
                                    Dates.dateTime(one.sentAt(), caller.zone()),
                                    one.organisations(),
                                    one.people()))));
  }

  /** Counts whom it would reach now. */
  public void count() {
    reach = words("announcements.reach", desk.reach(EntryForm.condition(form, flags, types)));
  }

  public void send() {
    AnnouncementDesk.Reach reached =
        desk.send(form.get("title"), form.get("text"), EntryForm.condition(form, flags, types));
    notices.done("announcements.notice", reached.organisations(), reached.people());
    notices.keep();
    Faces.redirect(Faces.getRequestContextPath() + "/announcements");
  }

  private static String words(String key, AnnouncementDesk.Reach reached) {
    return Words.of(key, reached.organisations(), reached.people(), reached.numbers());
  }

  public String getReach() {
    return reach;
  }

  public LazyPage<Line> getPage() {
    return page;
  }

  public Map<String, String> getForm() {
    return form;
  }

  public Map<String, Boolean> getFlags() {
    return flags;
  }

  public List<String> getTypes() {
    return types;
  }

  public void setTypes(List<String> types) {
    this.types = types;
  }

  public SenderType[] getSenderTypes() {
    return SenderType.values();
  }

  public ConditionEntry.Registered[] getRegistered() {
    return ConditionEntry.Registered.values();
  }
}
