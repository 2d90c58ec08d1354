package org.numberdesk.numbers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.numberdesk.numbers.NumberFilter;
import org.numberdesk.numbers.NumberInventory;
import org.numberdesk.numbers.bulk.BulkDesk;
import org.numberdesk.numbers.bulk.BulkKind;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.shared.Words;
import org.omnifaces.util.Faces;

/** What is done to the numbers chosen in the list: those ticked, or all that its filter finds. */
@Named
@ViewScoped
public class NumbersBulk implements Serializable {

  private static final long serialVersionUID = 1L;

  /** So many numbers fit into an address. */
  private static final int ADDRESSED = 40;

  @Inject private BulkDesk desk;
  @Inject private NumberInventory inventory;
  @Inject private Caller caller;

  private NumberFilter filter;
  private List<NumberRow> selected = List.of();
  private boolean all;
  private long found;
  private BulkKind kind = BulkKind.TAG_ADD;
  private String value;

  void of(NumberFilter shown) {
    filter = shown;
  }

  /** Means all numbers the filter finds, on whatever page. */
  public void takeAll() {
    all = true;
    found = inventory.count(filter);
  }

  public void clear() {
    selected = List.of();
    all = false;
  }

  /** Changes them and shows how far it is, or the list again where it is done already. */
  public void change() {
    Long id = desk.change(selection(), kind, value);
    Faces.redirect("numbers/bulk?id=%s", id.toString());
  }

  /** A registration with them. */
  public void register() {
    if (!all && selected.size() <= ADDRESSED) {
      Faces.redirect("registrations/new?numbers=%s", addresses());
    } else {
      Faces.redirect("registrations/new?selection=%s", desk.gather(selection()).toString());
    }
  }

  /** A request for SMS on the ticked voice numbers. */
  public void addSms() {
    Faces.redirect("loa/new?numbers=%s", addresses());
  }

  /** The redirect encodes them. */
  private String addresses() {
    return selected.stream().map(NumberRow::address).collect(Collectors.joining(","));
  }

  private BulkDesk.Selection selection() {
    return all
        ? BulkDesk.Selection.all(filter)
        : BulkDesk.Selection.of(selected.stream().map(NumberRow::address).toList());
  }

  /** Rows are chosen in order to change or register them; whoever cannot has nothing to choose. */
  public boolean isSelectable() {
    return !caller.isStaff()
        && (caller.can(Permission.REGISTRATIONS_EDIT) || caller.can(Permission.NUMBERS_EDIT));
  }

  public boolean isAny() {
    return all || !selected.isEmpty();
  }

  public boolean isAll() {
    return all;
  }

  /** How many are meant, in words. */
  public String getCount() {
    return Words.of(all ? "numbers.bulk.all" : "numbers.bulk.count", all ? found : selected.size());
  }

  public List<BulkKind> getKinds() {
    return Arrays.stream(BulkKind.values()).filter(BulkKind::isEdit).toList();
  }

  public List<NumberRow> getSelected() {
    return selected;
  }

  /** Ticking single ones again means these alone. */
  public void setSelected(List<NumberRow> rows) {
    selected = rows == null ? List.of() : rows;
  }

  public BulkKind getKind() {
    return kind;
  }

  public void setKind(BulkKind kind) {
    this.kind = kind;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }
}
