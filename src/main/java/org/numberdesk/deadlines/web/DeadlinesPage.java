package org.numberdesk.deadlines.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.numberdesk.deadlines.DatedBoard;
import org.numberdesk.deadlines.DeadlineBoard;
import org.numberdesk.deadlines.DeadlineStatus;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.web.ListState;
import org.numberdesk.shared.web.PageClock;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.DefaultScheduleModel;
import org.primefaces.model.ScheduleModel;

/** The calendar as a page; its month and its filter are its address. */
@Named
@ViewScoped
public class DeadlinesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DeadlineBoard board;
  @Inject private DatedBoard dated;
  @Inject private Caller caller;
  @Inject private PageClock clock;

  private CalendarView view;
  private transient ScheduleModel model;

  public void load() {
    Map<String, String> parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    ListState state =
        new ListState("/deadlines", List.of("date"), DeadlineFilters.NAMES, parameters);
    LocalDate today = clock.now().atZone(caller.zone()).toLocalDate();
    LocalDate month = new DeadlineFilters(state).month(today).atDay(1);
    LocalDate from = today.minusYears(1);
    LocalDate to = today.plusYears(2);
    List<AgendaLine> own =
        dated
            .list(from.isBefore(month) ? from : month, to.isAfter(month) ? to : month.plusMonths(1))
            .stream()
            .map(item -> AgendaLine.of(item, caller.zone(), today))
            .toList();
    view = new CalendarView(state, board.list(null, null), own, today, caller.isStaff());
  }

  public CalendarView getView() {
    return view;
  }

  /** The month's events; made anew after the view came back, since they are all in the lines. */
  public ScheduleModel getModel() {
    if (model == null) {
      model = new DefaultScheduleModel();
      String root = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
      view.getLines().forEach(line -> model.addEvent(event(line, root)));
    }
    return model;
  }

  private static DefaultScheduleEvent<Object> event(AgendaLine line, String root) {
    return DefaultScheduleEvent.builder()
        .title(line.brief())
        .description(line.title())
        .startDate(line.date().atStartOfDay())
        .endDate(line.date().plusDays(1).atStartOfDay())
        .allDay(true)
        .editable(false)
        .styleClass(line.event())
        .url(root + line.link())
        .build();
  }

  public SenderType[] getTypes() {
    return SenderType.values();
  }

  public DeadlineStatus[] getStatuses() {
    return DeadlineStatus.values();
  }
}
