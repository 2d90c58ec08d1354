package org.numberdesk.porting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.porting.PortKind;
import org.numberdesk.porting.PortMoveBody;
import org.numberdesk.porting.PortOrder;
import org.numberdesk.porting.PortWindowDesk;
import org.numberdesk.porting.PortingDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.PagePath;
import org.omnifaces.util.Faces;
import org.primefaces.model.file.UploadedFile;

/** A draft as a wizard: five steps, each kept before the next; and what was sent back. */
@Named
@ViewScoped
public class PortWizardPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The steps in their order. */
  public static final List<String> STEPS =
      List.of("numbers", "account", "lines", "date", "confirm");

  @Inject private PortingDesk desk;
  @Inject private PortWindowDesk windowDesk;
  @Inject private Caller caller;
  @Inject private PortPageHelp help;

  private long id;
  private long version;
  private String title;
  private int step;
  private PortForm form;
  private WindowsView windows;
  private DraftSummary summary;
  private boolean sentBack;
  private ArrayList<String> carriers;
  private ArrayList<PortView.Line> documents;
  private transient UploadedFile file;

  public void load(PagePath path) {
    PortOrder order = desk.get(path.id());
    if (!order.status(help.now()).editable()) {
      return;
    }
    id = order.id();
    version = order.version();
    title = order.title();
    sentBack = !order.marked().isEmpty();
    form = PortForm.of(order.text());
    step = step(Faces.getRequestParameter("step"));
    carriers = new ArrayList<>(windowDesk.carriers());
    summary = new DraftSummary(order);
    documents = new ArrayList<>(help.documents(order.text().documents()));
    windows =
        STEPS.get(step).equals("date")
            ? new WindowsView(windowDesk.ofOrder(id, order), order)
            : null;
  }

  private static int step(String given) {
    return given != null && given.matches("[1-5]") ? Integer.parseInt(given) - 1 : 0;
  }

  /** Keeps what was typed and goes on. */
  public void next() {
    keep();
    go(step + 1);
  }

  public void back() {
    keep();
    go(step - 1);
  }

  private void keep() {
    PortOrder kept = desk.update(id, version, form.text());
    version = kept.version();
  }

  private void go(int to) {
    Faces.redirect("porting/%s?step=%s", Long.toString(id), Integer.toString(to + 1));
  }

  /** Keeps a bill or another paper with the draft. */
  public void attach() throws IOException {
    if (file != null && file.getSize() > 0) {
      form.attached(help.attach(null, file.getFileName(), file.getInputStream()));
    }
    keep();
    go(step);
  }

  public UploadedFile getFile() {
    return file;
  }

  public void setFile(UploadedFile given) {
    file = given;
  }

  public List<PortView.Line> getDocuments() {
    return documents;
  }

  /** Takes a proposed moment. */
  public void take(String date, String from, String zone) {
    form.take(date, from, zone);
    next();
  }

  public void submit() {
    keep();
    desk.submit(id, PortMoveBody.plain(version));
    Faces.redirect("porting/%s", Long.toString(id));
  }

  public void withdraw() {
    desk.withdraw(id, PortMoveBody.plain(version));
    Faces.redirect("porting/%s", Long.toString(id));
  }

  /** What is missing, each with the name of its field. */
  public List<String> getProblems() {
    return help.errors().entrySet().stream()
        .map(entry -> PortView.field(entry.getKey()) + ": " + entry.getValue())
        .toList();
  }

  public boolean isSubmittable() {
    return caller.can("PORTING_SUBMIT");
  }

  public long getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  public int getStep() {
    return step;
  }

  public String getFace() {
    return STEPS.get(step);
  }

  public List<String> getSteps() {
    return STEPS;
  }

  public String getSub() {
    return Words.of("porting.wizard.sub", step + 1, STEPS.size());
  }

  public PortForm getForm() {
    return form;
  }

  public WindowsView getWindows() {
    return windows;
  }

  public DraftSummary getSummary() {
    return summary;
  }

  public List<String> getFeatures() {
    return PortKind.FEATURES;
  }

  public List<String> getCarriers() {
    return carriers;
  }

  public boolean isSentBack() {
    return sentBack;
  }
}
