package org.numberdesk.registrations.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.registrations.NextSteps;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationDesk;
import org.numberdesk.registrations.RegistrationFilter;
import org.numberdesk.registrations.RegistrationRepository;
import org.numberdesk.registrations.RegistrationStatus;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.LazyPage;
import org.numberdesk.shared.web.ListState;

/** All registrations as a list; its filter and place are its address. */
@Named
@ViewScoped
public class RegistrationsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegistrationDesk desk;
  @Inject private NextSteps steps;
  @Inject private OrganisationDirectory organisations;
  @Inject private Caller caller;

  private ListState state;
  private LazyPage<RegistrationRow> page;
  private ArrayList<Segment> segments;
  private long total;

  /** A group of states to narrow the list to, with how many there are. */
  public record Segment(String key, String word, long count) implements Serializable {}

  public void load() {
    state =
        new ListState(
            "/registrations",
            List.of("newest"),
            RegistrationFilters.NAMES,
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    RegistrationFilter filter =
        RegistrationFilters.of(state, organisations.idOf(state.filter("organisation")));
    page =
        LazyPage.of(
            state, RegistrationRepository.CURSOR, request -> rows(desk.list(filter, request)));
    Map<RegistrationStatus, Long> counts = desk.countByStatus();
    total = counts.values().stream().mapToLong(Long::longValue).sum();
    segments = new ArrayList<>();
    RegistrationFilters.GROUPS.forEach(
        (key, group) -> segments.add(new Segment(key, word(key), sum(counts, group))));
  }

  private String word(String key) {
    return Words.of(
        "registrations.segment." + (caller.isStaff() && key.equals("customer") ? "theirs" : key));
  }

  private static long sum(Map<RegistrationStatus, Long> counts, Set<RegistrationStatus> group) {
    return group.stream().mapToLong(status -> counts.getOrDefault(status, 0L)).sum();
  }

  private Page<RegistrationRow> rows(Page<Registration> found) {
    Map<Long, Organisation> owners =
        caller.isStaff()
            ? organisations.map(
                found.items().stream()
                    .map(Registration::organisationId)
                    .collect(Collectors.toSet()))
            : Map.of();
    return found.map(
        one -> {
          Organisation owner = owners.get(one.organisationId());
          return RegistrationRow.of(one, owner == null ? "" : owner.name(), steps, caller);
        });
  }

  public ListState getState() {
    return state;
  }

  public LazyPage<RegistrationRow> getPage() {
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
        ? Words.of("registrations.list.summaryStaff", total, segments.get(1).count())
        : Words.of("registrations.list.summary", total, segments.get(0).count());
  }

  public List<Organisation> getOrganisations() {
    return caller.isStaff() ? organisations.list() : List.of();
  }

  public SenderType[] getTypes() {
    return SenderType.values();
  }
}
