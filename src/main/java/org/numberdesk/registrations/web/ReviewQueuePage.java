package org.numberdesk.registrations.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.registrations.MoveRequest;
import org.numberdesk.registrations.RegistrationMove;
import org.numberdesk.registrations.ReviewDesk;
import org.numberdesk.registrations.ReviewQueue;
import org.numberdesk.registrations.ReviewStep;
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

  private static final String STEP = "step";
  private static final String ORGANISATION = "organisation";
  private static final String SENDER_TYPE = "senderType";

  @Inject private ReviewQueue queue;
  @Inject private ReviewDesk desk;
  @Inject private Caller caller;

  private ListState state;
  private ReviewStep step;
  private LazyPage<QueueRow> page;
  private List<Choice> steps;
  private List<Choice> organisations;
  private List<Choice> senderTypes;
  private String answer;

  public void load() {
    state =
        new ListState(
            "/review",
            List.of("queue"),
            List.of(STEP, ORGANISATION, SENDER_TYPE),
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    step = ReviewStep.of(state.filter(STEP)).orElse(ReviewStep.TO_REVIEW);
    List<Organisation> known = queue.listOrganisations();
    Long organisation =
        known.stream()
            .filter(one -> one.key().equals(state.filter(ORGANISATION)))
            .map(Organisation::id)
            .findFirst()
            .orElse(null);
    SenderType senderType =
        Arrays.stream(SenderType.values())
            .filter(type -> type.name().equals(state.filter(SENDER_TYPE)))
            .findFirst()
            .orElse(null);
    page =
        LazyPage.of(
            state,
            ReviewQueue.CURSOR,
            request ->
                queue
                    .list(step, organisation, senderType, request)
                    .map(waiting -> QueueRow.of(waiting, caller.zone())));
    Map<ReviewStep, Long> counts = queue.count();
    steps = Arrays.stream(ReviewStep.values()).map(one -> tab(one, counts.get(one))).toList();
    organisations =
        known.stream()
            .map(one -> chosen(one.key(), one.name(), one.id().equals(organisation)))
            .toList();
    senderTypes =
        Arrays.stream(SenderType.values())
            .map(type -> chosen(type.name(), Words.of(type), type == senderType))
            .toList();
    Long waiting = counts.get(ReviewStep.TO_REVIEW);
    answer = Words.of("review.queue.answer", waiting, counts.get(ReviewStep.TO_FILE));
  }

  private Choice tab(ReviewStep one, Long count) {
    String address = state.with(STEP, one == ReviewStep.TO_REVIEW ? null : one.path());
    return new Choice(address, Words.of(one), one == step, count);
  }

  private static Choice chosen(String value, String label, boolean chosen) {
    return new Choice(value, label, chosen, null);
  }

  /** Takes a case and opens it. */
  public void claim(long id, long version) {
    desk.make(id, RegistrationMove.CLAIM, MoveRequest.plain(version));
    Faces.redirect(Faces.getRequestContextPath() + "/review/" + id);
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

  public String getAnswer() {
    return answer;
  }

  public List<Choice> getSteps() {
    return steps;
  }

  public List<Choice> getOrganisations() {
    return organisations;
  }

  public List<Choice> getSenderTypes() {
    return senderTypes;
  }
}
