package org.numberdesk.organisations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.numberdesk.organisations.OpeningHoursText;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.web.Notices;

/** What the own organisation says of itself, to be read, and by admins to be changed. */
@Named
@ViewScoped
public class OrganisationPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OrganisationDesk desk;
  @Inject private Caller caller;
  @Inject private Notices notices;

  private ProfileView profile;
  private String zone;
  private final Map<String, String> hours = new HashMap<>();
  private LocalDate first;
  private LocalDate last;
  private String reason;
  private SiteFields site = new SiteFields();

  /** Staff have no organisation of their own: they read those of the customers. */
  public void load() {
    if (caller.organisationId() == null) {
      throw new NotFound(Organisation.class, null);
    }
    read();
    Organisation own = desk.get(id());
    zone = own.zone().getId();
    site.setCountry(own.country());
    for (DayOfWeek day : DayOfWeek.values()) {
      hours.put(day.name(), OpeningHoursText.day(own.openingHours().on(day)));
    }
  }

  private void read() {
    profile = ProfileView.of(desk.get(id()));
  }

  private long id() {
    return caller.organisationId();
  }

  public void saveHours() {
    Map<DayOfWeek, String> week = new EnumMap<>(DayOfWeek.class);
    hours.forEach((day, typed) -> week.put(DayOfWeek.valueOf(day), typed));
    desk.work(id(), profile.version(), zone, week);
    notices.done("organisation.notice.saved");
    read();
  }

  public void blackOut() {
    desk.blackOut(id(), first, last, reason);
    first = null;
    last = null;
    reason = null;
    read();
  }

  public void release(long blackout) {
    desk.release(id(), blackout);
    read();
  }

  public void saveSite() {
    desk.saveSite(id(), null, site.form());
    site = new SiteFields();
    read();
  }

  public void removeSite(long siteId) {
    desk.removeSite(id(), siteId);
    read();
  }

  /** What is typed for each day, by the day’s name, as pages have it. */
  public Map<String, String> getHours() {
    return hours;
  }

  public ProfileView getProfile() {
    return profile;
  }

  public SiteFields getSite() {
    return site;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public LocalDate getFirst() {
    return first;
  }

  public void setFirst(LocalDate first) {
    this.first = first;
  }

  public LocalDate getLast() {
    return last;
  }

  public void setLast(LocalDate last) {
    this.last = last;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
