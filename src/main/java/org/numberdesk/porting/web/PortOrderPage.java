package org.numberdesk.porting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.porting.PortMove;
import org.numberdesk.porting.PortOrder;
import org.numberdesk.porting.PortStaffDesk;
import org.numberdesk.porting.PortStatus;
import org.numberdesk.porting.PortingDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.PagePath;
import org.omnifaces.util.Faces;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** One port order: its wizard while it is a draft or was sent back, else what became of it. */
@Named
@ViewScoped
public class PortOrderPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What is never the one thing to do next. */
  private static final Set<PortMove> ASIDE =
      EnumSet.of(
          PortMove.COMMENT,
          PortMove.WITHDRAW,
          PortMove.REQUEST_CANCEL,
          PortMove.REQUEST_DATE_CHANGE,
          PortMove.CANCEL,
          PortMove.EMERGENCY_STOP,
          PortMove.REJECT,
          PortMove.CARRIER_REJECT,
          PortMove.REQUEST_SNAPBACK,
          PortMove.SNAPBACK_REFUSED);

  @Inject private PortingDesk desk;
  @Inject private PortStaffDesk staff;
  @Inject private PortPageHelp help;
  @Inject private Caller caller;

  private long id;
  private long version;
  private boolean writing;
  private PortView view;
  private MoveForm form;
  private String kit;
  private String impact;
  private WindowsView windows;
  private ArrayList<PortView.Line> documents;
  private ArrayList<Offer> offers;
  private ArrayList<Offer> related;

  /** A move the caller may make, or an order that belongs to this one. */
  public record Offer(String path, String word, boolean first) implements Serializable {}

  public void load(PagePath path) {
    PortOrder order = desk.get(path.id());
    id = order.id();
    version = order.version();
    PortStatus status = order.status(help.now());
    boolean mine = caller.can("PORTING_EDIT") && (!caller.isStaff() || status == PortStatus.DRAFT);
    writing = mine && status.editable() && Faces.getRequestParameter("view") == null;
    view = new PortView(order, desk.inInventory(id), caller.zone(), caller.isStaff(), help.now());
    kit = order.plannedStart() == null ? null : help.invitation(order, caller.zone());
    impact = help.impact(order);
    documents = new ArrayList<>(help.documents(order.text().documents()));
    offers = offers(order, status);
    related = new ArrayList<>();
    if (order.parentId() != null) {
      related.add(new Offer(order.parentId().toString(), Words.of("porting.split.from"), false));
    }
    desk.splitsOf(id)
        .forEach(split -> related.add(new Offer(split.id().toString(), split.title(), false)));
    form = form(order, Faces.getRequestParameter("do"));
    windows = form != null && form.isAsksTime() ? help.windows(order) : null;
  }

  private ArrayList<Offer> offers(PortOrder order, PortStatus status) {
    ArrayList<Offer> found = new ArrayList<>();
    Arrays.stream(PortMove.values())
        .filter(move -> move.allowedFrom(status) && may(move, order))
        .forEach(
            move ->
                found.add(
                    new Offer(
                        move.path(),
                        Words.of(move),
                        !ASIDE.contains(move) && found.stream().noneMatch(Offer::first))));
    return found;
  }

  private boolean may(PortMove move, PortOrder order) {
    boolean own =
        move.isDecision()
            && caller.accountId() != null
            && caller.accountId().equals(order.createdBy());
    return !own
        && switch (move.actor()) {
          case CUSTOMER -> caller.can("PORTING_SUBMIT") && move != PortMove.SUBMIT;
          case STAFF ->
              caller.can("PORTING_REVIEW") && (move != PortMove.KEEP || order.cancelRequested());
          case LEAD -> caller.can("PORTING_STOP");
          case BOTH -> caller.can("PORTING_SUBMIT") || caller.can("PORTING_REVIEW");
          case TIMER -> false;
        };
  }

  private MoveForm form(PortOrder order, String asked) {
    return PortMove.of(asked == null ? "" : asked)
        .filter(move -> offers.stream().anyMatch(offer -> offer.path().equals(move.path())))
        .map(
            move ->
                new MoveForm(
                    move, order, (order.zone() == null ? caller.zone() : order.zone()).getId()))
        .orElse(null);
  }

  /** Makes the move whose form is open. */
  public void make() {
    var body = form.body(version);
    switch (form.getMove()) {
      case WITHDRAW -> desk.withdraw(id, body);
      case ANSWER -> desk.answer(id, body);
      case REQUEST_CANCEL -> desk.requestCancel(id, body);
      case EMERGENCY_STOP -> staff.stop(id, body);
      case REQUEST_DATE_CHANGE, COMMENT -> talk();
      default -> staff.make(id, form.getMove(), body);
    }
    Faces.redirect("porting/%s?view=order", Long.toString(id));
  }

  private void talk() {
    var body = form.body(version);
    if (caller.isStaff()) {
      staff.make(id, form.getMove(), body);
    } else if (form.getMove() == PortMove.COMMENT) {
      desk.comment(id, body);
    } else {
      desk.requestDateChange(id, body);
    }
  }

  /** The window as a calendar entry. */
  public StreamedContent getInvitation() {
    byte[] bytes = kit.getBytes(StandardCharsets.UTF_8);
    return DefaultStreamedContent.builder()
        .name("port-" + id + ".ics")
        .contentType("text/calendar")
        .stream(() -> new ByteArrayInputStream(bytes))
        .build();
  }

  public String getFace() {
    return writing ? "wizard" : "order";
  }

  public long getId() {
    return id;
  }

  public PortView getView() {
    return view;
  }

  public MoveForm getForm() {
    return form;
  }

  public List<Offer> getOffers() {
    return offers;
  }

  public List<Offer> getRelated() {
    return related;
  }

  /** The days of the coming month, where another date is asked for; else null. */
  public WindowsView getWindows() {
    return windows;
  }

  /** What stops meanwhile, in words; may be empty. */
  public String getImpact() {
    return impact;
  }

  public List<PortView.Line> getDocuments() {
    return documents;
  }

  public boolean isDated() {
    return kit != null;
  }

  public Set<String> getFields() {
    return help.fields();
  }
}
