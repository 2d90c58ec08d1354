package org.numberdesk.registrations.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.registrations.OverruleDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.LazyPage;
import org.numberdesk.shared.web.ListState;

/** How often each rule was overruled, and by whom and why: where a rule reads wrongly, it shows. */
@Named
@ViewScoped
public class OverrulesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OverruleDesk desk;
  @Inject private Caller caller;

  private ListState state;
  private LazyPage<OverruleRow> page;
  private final ArrayList<Rule> rules = new ArrayList<>();

  /** A rule and how often it was overruled. */
  public record Rule(String code, String word, long all, long lifted) implements Serializable {}

  public void load() {
    state =
        new ListState(
            "/overrules",
            OverruleDesk.SORTS,
            List.of("rule"),
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    String rule = state.filter("rule");
    for (OverruleDesk.Tally tally : desk.count()) {
      String key = "preflight.holds." + tally.code();
      rules.add(
          new Rule(
              tally.code(),
              Words.has(key) ? Words.of(key) : tally.code(),
              tally.all(),
              tally.lifted()));
    }
    page =
        LazyPage.of(
            state,
            OverruleDesk.CURSOR,
            request ->
                desk.list(rule == null || rule.isEmpty() ? null : rule, request)
                    .map(one -> OverruleRow.of(one, caller.zone())));
  }

  public ListState getState() {
    return state;
  }

  public LazyPage<OverruleRow> getPage() {
    return page;
  }

  public List<Rule> getRules() {
    return rules;
  }
}
