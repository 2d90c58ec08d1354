package org.numberdesk.porting.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.porting.PortBoard;
import org.numberdesk.porting.PortFilter;
import org.numberdesk.porting.PortOrder;
import org.numberdesk.porting.PortRepository;
import org.numberdesk.porting.PortStatus;
import org.numberdesk.porting.PortingDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.LazyPage;
import org.numberdesk.shared.web.ListState;

/** All port orders: their windows as a picture, themselves as a list. */
@Named
@ViewScoped
public class PortingPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Duration SPAN = Duration.ofDays(24);
  private static final Map<String, Set<PortStatus>> GROUPS =
      Map.of(
          "you", EnumSet.copyOf(PortStatus.WITH_CUSTOMER),
          "staff", EnumSet.copyOf(PortStatus.WITH_STAFF),
          "running", EnumSet.copyOf(PortStatus.RUNNING));

  @Inject private PortingDesk desk;
  @Inject private PortBoard board;
  @Inject private OrganisationDirectory organisations;
  @Inject private Caller caller;

  private ListState state;
  private LazyPage<PortRow> page;
  private PortTimeline timeline;
  private ArrayList<Segment> segments;
  private long total;

  /** A group of states to narrow the list to, with how many there are. */
  public record Segment(String key, String word, long count) implements Serializable {}

  public void load() {
    Map<String, String> asked =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    state =
        new ListState(
            "/porting", List.of("newest"), List.of("status", "q", "organisation", "start"), asked);
    Long organisation = organisations.idOf(state.filter("organisation"));
    PortFilter filter =
        new PortFilter(
            GROUPS.getOrDefault(state.filter("status"), Set.of()),
            state.filter("q").isEmpty() ? null : state.filter("q"),
            null,
            organisation);
    page = LazyPage.of(state, PortRepository.CURSOR, request -> rows(desk.list(filter, request)));
    Map<PortStatus, Long> counts = desk.countByStatus();
    total = counts.values().stream().mapToLong(Long::longValue).sum();
    segments = new ArrayList<>();
    for (String key : List.of("you", "staff", "running")) {
      long count = GROUPS.get(key).stream().mapToLong(one -> counts.getOrDefault(one, 0L)).sum();
      segments.add(new Segment(key, word(key), count));
    }
    PortBoard.Picture windows = board.board(start(state.filter("start")), SPAN, organisation);
    timeline = new PortTimeline(windows, owners(windows), caller.zone());
  }

  private String word(String key) {
    return Words.of("porting.segment." + (caller.isStaff() && key.equals("you") ? "theirs" : key));
  }

  private static Instant start(String given) {
    try {
      return given.isEmpty() ? null : Instant.parse(given);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private Map<Long, String> owners(PortBoard.Picture windows) {
    Map<Long, String> names = new HashMap<>();
    if (caller.isStaff()) {
      organisations
          .map(
              windows.bars().stream()
                  .map(PortBoard.Bar::organisationId)
                  .collect(Collectors.toSet()))
          .forEach((id, one) -> names.put(id, one.name()));
    }
    return names;
  }

  private Page<PortRow> rows(Page<PortOrder> found) {
    Map<Long, Organisation> owners =
        organisations.map(
            found.items().stream().map(PortOrder::organisationId).collect(Collectors.toSet()));
    Instant now = board.now();
    return found.map(
        order ->
            PortRow.of(
                order,
                caller.isStaff() ? owners.get(order.organisationId()).name() : "",
                caller.zone(),
                now));
  }

  public ListState getState() {
    return state;
  }

  public LazyPage<PortRow> getPage() {
    return page;
  }

  public PortTimeline getTimeline() {
    return timeline;
  }

  public List<Segment> getSegments() {
    return segments;
  }

  /** Whether there is none at all, whatever the filter. */
  public boolean isBare() {
    return total == 0;
  }

  public String getSummary() {
    return timeline.getConflicts() == 0
        ? Words.of("porting.list.summary", total, timeline.getBars())
        : Words.of("porting.list.summaryConflict", total, timeline.getConflicts());
  }

  public List<Organisation> getOrganisations() {
    return caller.isStaff() ? organisations.list() : List.of();
  }
}
