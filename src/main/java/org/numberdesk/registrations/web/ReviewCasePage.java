package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.registrations.CaseFile;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationMove;
import org.numberdesk.registrations.ReviewDesk;
import org.numberdesk.registrations.ReviewQueue;
import org.numberdesk.registrations.ReviewStep;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.web.Notices;
import org.omnifaces.util.Faces;

/** One case at the desk: what to look at, and the moves that are the caller's to make. */
@Named
@ViewScoped
public class ReviewCasePage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Moves after which the case is off the reviewer's hands. */
  private static final Set<RegistrationMove> DONE_WITH =
      EnumSet.of(
          RegistrationMove.APPROVE,
          RegistrationMove.REQUEST_CHANGES,
          RegistrationMove.REJECT,
          RegistrationMove.RELEASE,
          RegistrationMove.REASSIGN,
          RegistrationMove.SEND_TO_CARRIER,
          RegistrationMove.CARRIER_APPROVE,
          RegistrationMove.CARRIER_REJECT);

  @Inject private ReviewQueue queue;
  @Inject private ReviewDesk desk;
  @Inject private Caller caller;
  @Inject private Notices notices;

  private long id;
  private long version;
  private ReviewStep step;
  private CaseView view;
  private DecisionForm form;
  private List<Choice> people = List.of();
  private boolean refused;
  private String nextTitle;
  private String nextAddress;

  public void load(long asked) {
    id = asked;
    refresh();
    step = ReviewStep.of(view.getStatus());
    if (step == ReviewStep.IN_REVIEW || step == ReviewStep.ALL) {
      step = ReviewStep.TO_REVIEW;
    }
    Registration next = queue.next(step, id).orElse(null);
    nextTitle = next == null ? null : next.title();
    nextAddress = next == null ? "/review?step=" + step.path() : "/review/" + next.id();
  }

  /** Looks at the case anew; what was typed into the dialog stays. */
  public void refresh() {
    CaseFile file = queue.open(id);
    version = file.version();
    refused = false;
    view = CaseView.of(file, caller.zone());
  }

  /** A move that asks for nothing more. */
  public void make(RegistrationMove move) {
    form = DecisionForm.of(move, List.of());
    send();
  }

  /** Opens the dialog of a move. */
  public void ask(RegistrationMove move) {
    form = DecisionForm.of(move, view.findings());
    if (move == RegistrationMove.REASSIGN) {
      people =
          desk.listReviewers().stream()
              .map(account -> Choice.of(account.email(), account.displayName()))
              .toList();
    }
  }

  /** Opens the dialog that asks for changes, with one finding as its reason. */
  public void askFor(int finding) {
    form = DecisionForm.asking(view.findings().get(finding));
  }

  public void fill(ReasonForm reason) {
    reason.fill(view.findings());
  }

  public void send() {
    RegistrationMove move = form.move();
    refused = true;
    if (move == RegistrationMove.REASSIGN) {
      desk.reassign(id, form.request(version, view.findings()));
    } else {
      desk.make(id, move, form.request(version, view.findings()));
    }
    notices.done("review.notice." + move.name(), view.getTitle());
    notices.keep();
    Faces.redirect(
        Faces.getRequestContextPath() + (DONE_WITH.contains(move) ? nextAddress : "/review/" + id));
  }

  public long getId() {
    return id;
  }

  /** The version that a decision rests on. */
  public long getVersion() {
    return version;
  }

  public CaseView getView() {
    return view;
  }

  public DecisionForm getForm() {
    return form;
  }

  /** Whether the last try was refused, so that the case may look otherwise by now. */
  public boolean isRefused() {
    return refused;
  }

  public List<Choice> getPeople() {
    return people;
  }

  /** The title of the next case, or null where the queue is empty. */
  public String getNextTitle() {
    return nextTitle;
  }

  public String getNextAddress() {
    return nextAddress;
  }
}
