package org.numberdesk.loa.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.numberdesk.loa.LoaDesk;
import org.numberdesk.loa.LoaFilter;
import org.numberdesk.loa.LoaMove;
import org.numberdesk.loa.LoaRepository;
import org.numberdesk.loa.LoaRequest;
import org.numberdesk.loa.LoaStatus;
import org.numberdesk.numbers.E164;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.LazyPage;
import org.numberdesk.shared.web.ListState;
import org.omnifaces.util.Faces;

/** All requests as a list; for staff the queue. Its filter and place are its address. */
@Named
@ViewScoped
public class LoaPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The groups people think in, in the order of their segments. */
  private static final Map<String, Set<LoaStatus>> GROUPS = new LinkedHashMap<>();

  static {
    GROUPS.put("customer", EnumSet.copyOf(LoaStatus.WITH_CUSTOMER));
    GROUPS.put("staff", EnumSet.copyOf(LoaStatus.WITH_STAFF));
    GROUPS.put("signer", EnumSet.of(LoaStatus.AWAITING_SIGNATURE));
    GROUPS.put("carrier", EnumSet.of(LoaStatus.SENT_TO_CARRIER, LoaStatus.CUTOVER_SCHEDULED));
    GROUPS.put("active", EnumSet.of(LoaStatus.ACTIVE));
    GROUPS.put(
        "ended",
        Arrays.stream(LoaStatus.values()).filter(LoaStatus::terminal).collect(Collectors.toSet()));
  }

  @Inject private LoaDesk desk;
  @Inject private OrganisationDirectory organisations;
  @Inject private Caller caller;
  @Inject private LoaCases cases;

  private ListState state;
  private LazyPage<LoaRow> page;
  private ArrayList<Segment> segments;
  private long total;
  private List<LoaRow> selected = List.of();

  /** A group of states to narrow the list to, with how many there are. */
  public record Segment(String key, String word, long count) implements Serializable {}

  public void load() {
    state =
        new ListState(
            "/loa",
            LoaRepository.SORTS,
            List.of("status", "q", "organisation"),
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    LoaFilter filter = filter();
    page = LazyPage.of(state, LoaRepository.CURSOR, request -> rows(desk.list(filter, request)));
    Map<LoaStatus, Long> counts = desk.countByStatus();
    total = counts.values().stream().mapToLong(Long::longValue).sum();
    segments = new ArrayList<>();
    GROUPS.forEach(
        (key, group) ->
            segments.add(
                new Segment(
                    key,
                    Words.of(
                        "loa.segment."
                            + (caller.isStaff() && key.equals("customer") ? "theirs" : key)),
                    group.stream().mapToLong(status -> counts.getOrDefault(status, 0L)).sum())));
  }

  /** A text that is a number asks for requests that name it. */
  private LoaFilter filter() {
    String text = state.filter("q");
    String number = E164.parse(text, "US").map(E164::value).orElse(null);
    String given = state.filter("status");
    Set<LoaStatus> statuses =
        GROUPS.getOrDefault(
            given,
            Arrays.stream(LoaStatus.values())
                .filter(status -> status.name().equals(given))
                .collect(Collectors.toSet()));
    return new LoaFilter(
        statuses,
        number,
        number != null || text.isEmpty() ? null : text,
        organisations.idOf(state.filter("organisation")));
  }

  private Page<LoaRow> rows(Page<LoaRequest> found) {
    Map<Long, Organisation> owners =
        caller.isStaff()
            ? organisations.map(
                found.items().stream().map(LoaRequest::organisationId).collect(Collectors.toSet()))
            : Map.of();
    return found.map(
        one -> {
          Organisation owner = owners.get(one.organisationId());
          return LoaRow.of(one, owner == null ? "" : owner.name(), caller, cases.now());
        });
  }

  /** Makes one move on all that are ticked; those it does not suit are named. */
  public void batch(String move) {
    cases.batch(selected, LoaMove.valueOf(move));
    Faces.redirect(Faces.getRequestContextPath() + state.getHere());
  }

  public List<LoaRow> getSelected() {
    return selected;
  }

  public void setSelected(List<LoaRow> selected) {
    this.selected = selected == null ? List.of() : selected;
  }

  public ListState getState() {
    return state;
  }

  public LazyPage<LoaRow> getPage() {
    return page;
  }

  public List<Segment> getSegments() {
    return segments;
  }

  /** Whether there is none at all, whatever the filter. */
  public boolean isBare() {
    return total == 0;
  }

  public String getSummary() {
    return caller.isStaff()
        ? Words.of("loa.list.summaryStaff", total, segments.get(1).count())
        : Words.of("loa.list.summary", total, segments.get(0).count());
  }

  public List<Organisation> getOrganisations() {
    return caller.isStaff() ? organisations.list() : List.of();
  }
}
