package org.numberdesk.numbers.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.numberdesk.numbers.ListColumn;
import org.numberdesk.numbers.NumberFilter;
import org.numberdesk.numbers.NumberInventory;
import org.numberdesk.numbers.NumberInventory.NumberSummary;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.LazyPage;
import org.numberdesk.shared.web.ListState;

/** The inventory as a list; its filter, sort and place are its address. */
@Named
@ViewScoped
public class NumbersPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private NumberInventory inventory;
  @Inject private OrganisationDirectory organisations;
  @Inject private NumberRows rows;
  @Inject private NumbersBulk bulk;

  private ListState state;
  private LazyPage<NumberRow> page;
  private String summary;
  private long total;

  public void load() {
    state =
        new ListState(
            "/numbers",
            PhoneNumberRepository.SORTS,
            NumberFilters.NAMES,
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    NumberFilter filter = NumberFilters.of(state, organisations, inventory);
    bulk.of(filter);
    Set<ListColumn> columns = inventory.columns();
    page =
        LazyPage.of(
            state,
            PhoneNumberRepository.CURSOR,
            request -> rows.of(inventory.list(filter, request), columns));
    NumberSummary counts = inventory.overview();
    total = counts.total();
    summary = SummaryWords.of(counts);
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

  /** For staff, who see numbers of all. */
  public List<Organisation> getOrganisations() {
    return organisations.list();
  }

  public SenderType[] getTypes() {
    return SenderType.values();
  }

  public NumberStatus[] getStatuses() {
    return NumberStatus.values();
  }
}
