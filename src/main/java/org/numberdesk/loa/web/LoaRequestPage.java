package org.numberdesk.loa.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.loa.LoaDesk;
import org.numberdesk.loa.LoaMoveBody;
import org.numberdesk.loa.LoaRequest;
import org.numberdesk.loa.LoaReviewDesk;
import org.numberdesk.loa.LoaStatus;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.shared.Causes;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.Downloads;
import org.numberdesk.shared.web.PagePath;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFile;

/** One request: its form while it is the customer’s to write, else the case with its moves. */
@Named
@ViewScoped
public class LoaRequestPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private LoaDesk desk;
  @Inject private LoaReviewDesk review;
  @Inject private LoaCases cases;
  @Inject private Caller caller;

  private long id;
  private long version;
  private LoaStatus status;
  private LoaView view;
  private LoaDraft draft;
  private ArrayList<LoaButton> buttons;
  private LoaMoveForm dialog;
  private String answer;
  private String uploadKind = "BILL";
  private transient UploadedFile file;

  public void load(PagePath path) {
    id = path.id();
    look(desk.get(id));
    boolean mine = caller.can(Permission.LOA_EDIT);
    if (mine && (status == LoaStatus.DRAFT || status.editable() && !caller.isStaff())) {
      draft = new LoaDraft(desk.get(id));
    }
  }

  private void look(LoaRequest found) {
    version = found.version();
    status = found.status(cases.now());
    view = cases.view(found);
    buttons = new ArrayList<>(LoaButton.of(found, status, caller));
  }

  /** Keeps the form; called when a field is left. */
  public void save() {
    look(draft.save(desk));
  }

  public void remove(String number) {
    draft.getForm().without(number);
    save();
  }

  public void removeUnfit() {
    view.numbers().stream()
        .filter(line -> !line.eligible())
        .forEach(line -> draft.getForm().without(line.address()));
    save();
  }

  public void upload() {
    draft.getForm().attach(cases.upload(desk.get(id), uploadKind, file).id());
    file = null;
    save();
  }

  public void detach(Long document) {
    draft.getForm().detach(document);
    save();
  }

  /** Hands it in or answers, if everything is there. */
  public void handIn() {
    save();
    if (draft.held()) {
      return;
    }
    LoaMoveBody body = LoaMoveBody.of(draft.version(), answer);
    try {
      if (status == LoaStatus.DRAFT) {
        desk.submit(id, body);
      } else {
        desk.answer(id, body);
      }
    } catch (RuntimeException e) {
      draft.show(Causes.find(e, InvalidFields.class).orElseThrow(() -> e).errors());
      throw e;
    }
    again();
  }

  /** Opens the dialog of a move, or makes a move that asks for nothing. */
  public void ask(LoaButton button) {
    dialog = new LoaMoveForm(button.move(), caller.zone());
    if (!button.asks()) {
      send();
    }
  }

  public void send() {
    LoaMoveBody body = dialog.body(draft == null ? version : draft.version());
    switch (dialog.move()) {
      case WITHDRAW -> desk.withdraw(id, body);
      case REQUEST_CANCEL -> desk.requestCancel(id, body);
      default -> review.make(id, dialog.move(), body);
    }
    cases.tellLink();
    again();
  }

  private void again() {
    Faces.redirect("loa/%s", Long.toString(id));
  }

  /** The letter: as it would be signed, or as it was sealed. */
  public void letter() throws IOException {
    Downloads.send(desk.letter(id), "letter-" + id + ".pdf", true);
  }

  /** Which face of the page is shown: the form, or the case as it is read. */
  public String getFace() {
    return draft == null ? "case" : "form";
  }

  public LoaView getView() {
    return view;
  }

  public LoaDraft getDraft() {
    return draft;
  }

  public List<LoaButton> getButtons() {
    return buttons;
  }

  public LoaMoveForm getDialog() {
    return dialog;
  }

  /** Whether it is handed in for the first time. */
  public boolean isFirst() {
    return status == LoaStatus.DRAFT;
  }

  public boolean isOwn() {
    return caller.can(Permission.LOA_SUBMIT);
  }

  /** Uploads of the customer that can be a letter on paper. */
  public List<LoaView.FileLine> getScans() {
    return cases.scans(desk.get(id));
  }

  /** Whether all that is typed is kept. */
  public String getSaved() {
    return Words.of(draft.held() ? "loa.form.notSaved" : "loa.form.saved");
  }

  public LoaChoices getChoices() {
    return new LoaChoices();
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public String getUploadKind() {
    return uploadKind;
  }

  public void setUploadKind(String uploadKind) {
    this.uploadKind = uploadKind;
  }

  public UploadedFile getFile() {
    return null;
  }

  public void setFile(UploadedFile file) {
    this.file = file;
  }
}
