package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.numberdesk.registrations.MoveRequest;
import org.numberdesk.registrations.NextSteps;
import org.numberdesk.registrations.PreflightDesk;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationDesk;
import org.numberdesk.registrations.RegistrationMove;
import org.numberdesk.registrations.RegistrationStatus;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.PagePath;
import org.omnifaces.util.Faces;

/** One registration: its form while it is the customer's to write, else what became of it. */
@Named
@ViewScoped
public class RegistrationPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_ID = 18;

  @Inject private RegistrationDesk desk;
  @Inject private PreflightDesk preflight;
  @Inject private NextSteps steps;
  @Inject private Caller caller;

  private long id;
  private String title;
  private String sub;
  private RegistrationStatus status;
  private boolean withdrawable;
  private long version;
  private CaseSummary summary;
  private RegistrationForm form;

  public void load(PagePath path) {
    Registration found = desk.get(id(path));
    id = found.id();
    title = found.title();
    version = found.version();
    status = steps.status(found);
    withdrawable =
        caller.can(Permission.REGISTRATIONS_SUBMIT)
            && RegistrationMove.WITHDRAW.allowedFrom(status);
    sub =
        Words.of(
            "registrations.sub",
            found.senderType() == null ? "" : Words.of(found.senderType()),
            found.numberCount(),
            found.revision());
    summary = new CaseSummary(found, steps, caller);
    boolean mine = caller.can(Permission.REGISTRATIONS_EDIT) && !caller.isStaff();
    if (mine && status.editable()) {
      form =
          new RegistrationForm(
              found, summary.getReasons(), new Draft(found, desk, preflight), desk);
    }
  }

  private static long id(PagePath path) {
    String given = path.getFirst();
    if (path.isTooLong()
        || given.length() > LONGEST_ID
        || !given.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new NotFound(Registration.class, given);
    }
    return Long.parseLong(given);
  }

  /** Hands it in, if nothing stands in the way. */
  public void submit() {
    form.getDraft().attempt();
    if (!form.getDraft().isReady()) {
      form.showMissing();
      return;
    }
    desk.submit(id, MoveRequest.plain(form.getDraft().getVersion()));
    again();
  }

  public void withdraw() {
    desk.withdraw(id, MoveRequest.plain(form == null ? version : form.getDraft().getVersion()));
    again();
  }

  private void again() {
    Faces.redirect("registrations/%s", Long.toString(id));
  }

  /** Which face of the page is shown: the form, or the case as it is read. */
  public String getFace() {
    return form == null ? "case" : "form";
  }

  public RegistrationForm getForm() {
    return form;
  }

  public CaseSummary getSummary() {
    return summary;
  }

  public long getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  public String getSub() {
    return sub;
  }

  public RegistrationStatus getStatus() {
    return status;
  }

  public boolean isWithdrawable() {
    return withdrawable;
  }

  /** When the draft was last saved, in words. */
  public String getSaved() {
    return form.getDraft().isHeldBack()
        ? Words.of("registrations.notSaved")
        : Words.of("registrations.saved", Dates.time(form.getDraft().savedAt(), caller.zone()));
  }

  /** What the note on top says where something was sent back. */
  public String getNote() {
    String key = "registrations.note." + status.name();
    return Words.of(
        summary.getBy().isEmpty() ? key : key + ".by",
        summary.getReasons().size(),
        summary.getBy());
  }
}
