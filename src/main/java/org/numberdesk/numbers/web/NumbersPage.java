package org.numberdesk.numbers.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.numberdesk.numbers.JudgedNumber;
import org.numberdesk.numbers.NumberCondition;
import org.numberdesk.numbers.NumberFilter;
import org.numberdesk.numbers.NumberInventory;
import org.numberdesk.numbers.NumberInventory.NumberSummary;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.LazyPage;
import org.numberdesk.shared.web.ListState;
import org.numberdesk.shared.web.PageClock;

/** The inventory as a list; its filter, sort and place are its address. */
@Named
@ViewScoped
public class NumbersPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private NumberInventory inventory;
  @Inject private OrganisationDirectory organisations;
  @Inject private Caller caller;
  @Inject private PageClock clock;

  private ListState state;
  private LazyPage<NumberRow> page;
  private List<NumberRow> selected = List.of();
  private String summary;
  private long total;

  public void load() {
    state =
        new ListState(
            "/numbers",
            PhoneNumberRepository.SORTS,
            NumberFilters.NAMES,
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    NumberFilter filter =
        NumberFilters.of(state, organisations.idOf(state.filter("organisation")))
            .meeting(
                state.filter("deadline").isEmpty()
                    ? null
                    : inventory.touchedBy(state.filter("deadline")).orElse(NumberCondition.NOBODY));
    page =
        LazyPage.of(
            state, PhoneNumberRepository.CURSOR, request -> rows(inventory.list(filter, request)));
    NumberSummary counts = inventory.summary();
    total = counts.total();
    summary = SummaryWords.of(counts);
  }

  private Page<NumberRow> rows(Page<JudgedNumber> found) {
    Map<Long, Organisation> owners =
        caller.isStaff()
            ? organisations.map(
                found.items().stream()
                    .map(judged -> judged.number().organisationId())
                    .collect(Collectors.toSet()))
            : Map.of();
    return found.map(
        judged -> {
          Organisation owner = owners.get(judged.number().organisationId());
          return NumberRow.of(judged, owner == null ? null : owner.name(), caller, clock.now());
        });
  }

  /** A registration with the selected numbers. */
  public void register() throws IOException {
    begin("/registrations/new");
  }

  /** A request for SMS on the selected voice numbers. */
  public void addSms() throws IOException {
    begin("/loa/new");
  }

  private void begin(String place) throws IOException {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .redirect(place + "?numbers=" + NumberRow.joined(selected));
  }

  public void clearSelection() {
    selected = List.of();
  }

  public ListState getState() {
    return state;
  }

  public LazyPage<NumberRow> getPage() {
    return page;
  }

  public String getSummary() {
    return summary;
  }

  /** Whether there is no number at all, whatever the filter. */
  public boolean isBare() {
    return total == 0;
  }

  /** This list, whole, as a file. */
  public String export(String format) {
    return state.elsewhere("/numbers/export", "format", format);
  }

  public String getPagerText() {
    return state.isFiltered()
        ? Words.of("numbers.pager.filtered", page.getRows().size())
        : Words.of("numbers.pager.all", page.getRows().size(), total);
  }

  /** Rows are chosen in order to register them; whoever cannot has nothing to choose for. */
  public boolean isSelectable() {
    return !caller.isStaff() && caller.can(Permission.REGISTRATIONS_EDIT);
  }

  public List<Organisation> getOrganisations() {
    return caller.isStaff() ? organisations.list() : List.of();
  }

  public SenderType[] getTypes() {
    return SenderType.values();
  }

  public NumberStatus[] getStatuses() {
    return NumberStatus.values();
  }

  public List<NumberRow> getSelected() {
    return selected;
  }

  public void setSelected(List<NumberRow> selected) {
    this.selected = selected == null ? List.of() : selected;
  }
}
