package org.numberdesk.it.inside;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.numbers.web.NumberRow;
import org.numberdesk.numbers.web.NumbersPage;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.shared.web.LazyPage;
import org.numberdesk.shared.web.ListState;

/** What the list of numbers showed the first time, without asking anything again. */
@Named
@ViewScoped
public class ConstantNumbers implements Serializable {

  private static final long serialVersionUID = 1L;

  private static ListState state;
  private static LazyPage<NumberRow> page;
  private static String summary;
  private static String pagerText;

  @Inject private NumbersPage once;

  public void load() {
    synchronized (ConstantNumbers.class) {
      if (page == null) {
        once.load();
        state = once.getState();
        page = once.getPage();
        summary = once.getSummary();
        pagerText = once.getPagerText();
      }
    }
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

  public boolean isBare() {
    return false;
  }

  public String export(String format) {
    return state.elsewhere("/numbers/export", "format", format);
  }

  public String getPagerText() {
    return pagerText;
  }

  public List<Organisation> getOrganisations() {
    return List.of();
  }

  public SenderType[] getTypes() {
    return SenderType.values();
  }

  public NumberStatus[] getStatuses() {
    return NumberStatus.values();
  }
}
