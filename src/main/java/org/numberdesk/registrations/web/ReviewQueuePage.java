package org.numberdesk.registrations.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.numberdesk.registrations.MoveRequest;
import org.numberdesk.registrations.RegistrationMove;
import org.numberdesk.registrations.ReviewDesk;
import org.numberdesk.registrations.ReviewQueue;
import org.numberdesk.registrations.ReviewStep;
import org.numberdesk.registrations.review.FilterDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.LazyPage;
import org.numberdesk.shared.web.ListState;
import org.omnifaces.util.Faces;

/** What waits at the desk. */
@Named
@ViewScoped
public class ReviewQueuePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReviewQueue queue;
  @Inject private ReviewDesk desk;
  @Inject private FilterDesk filterDesk;
  @Inject private Caller caller;

  private ListState state;
  private ReviewStep step;
  private LazyPage<QueueRow> page;
  private List<Choice> steps;
  private List<Choice> saved;
  private QueueFilters filters;
  private String answer;
  private String name;

  public void load() {
    state =
        new ListState(
            "/review",
            List.of("queue"),
            QueueFilters.NAMES,
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    filters = new QueueFilters(state, queue.listOrganisations());
    step = filters.filter().step();
    page =
        LazyPage.of(
            state,
            ReviewQueue.CURSOR,
            request ->
                queue
                    .list(filters.filter(), request)
                    .map(waiting -> QueueRow.of(waiting, caller.zone())));
    Map<ReviewStep, Long> counts = queue.count();
    steps = Arrays.stream(ReviewStep.values()).map(one -> tab(one, counts.get(one))).toList();
    Long waiting = counts.get(ReviewStep.TO_REVIEW);
    answer = Words.of("review.queue.answer", waiting, counts.get(ReviewStep.TO_FILE));
    String here = state.with("none", null);
    saved =
        filterDesk.list().stream()
            .map(one -> new Choice(one.query(), one.name(), one.query().equals(here), null))
            .toList();
  }

  private Choice tab(ReviewStep one, Long count) {
    String address = state.with(QueueFilters.STEP, one == ReviewStep.TO_REVIEW ? null : one.path());
    return new Choice(address, Words.of(one), one == step, count);
  }

  /** Takes a case and opens it. */
  public void claim(long id, long version) {
    desk.make(id, RegistrationMove.CLAIM, MoveRequest.plain(version));
    Faces.redirect(Faces.getRequestContextPath() + "/review/" + id);
  }

  /** Keeps these filters under the name that was typed. */
  public void keep() {
    filterDesk.keep(name, state.with("none", null));
    Faces.redirect(Faces.getRequestContextPath() + state.with("none", null));
  }

  public void drop(String kept) {
    filterDesk.drop(kept);
    Faces.redirect(Faces.getRequestContextPath() + state.with("none", null));
  }

  public LazyPage<QueueRow> getPage() {
    return page;
  }

  public ListState getState() {
    return state;
  }

  /** The step as it stands in the address. */
  public String getStepPath() {
    return step.path();
  }

  /** Whether cases wait here to be decided, of which clean ones can be approved together. */
  public boolean isDeciding() {
    return step == ReviewStep.TO_REVIEW;
  }

  /** Whether cases wait here to be filed, of which sheets can be made. */
  public boolean isFiling() {
    return step == ReviewStep.TO_FILE;
  }

  public String getAnswer() {
    return answer;
  }

  public List<Choice> getSteps() {
    return steps;
  }

  public List<Choice> getSaved() {
    return saved;
  }

  public QueueFilters getFilters() {
    return filters;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
