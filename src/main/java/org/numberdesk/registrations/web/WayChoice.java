package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.registrations.WayFinder;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.PageClock;
import org.omnifaces.util.Faces;

/** Which way to a number that may send: a few questions, and all ways side by side. */
@Named
@ViewScoped
public class WayChoice implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PageClock clock;
  @Inject private Caller caller;

  private String country = "US";
  private boolean voice = true;
  private int volume = 1000;
  private String have = "INVENTORY";
  private LocalDate by;

  /**
   * A way as the page shows it.
   *
   * @param type what is registered by it, or an empty text
   * @param why it does not serve, or an empty text
   */
  public record Row(
      String name,
      SenderType type,
      String target,
      boolean fits,
      String why,
      String when,
      String effort,
      String outage,
      String source,
      String checked)
      implements Serializable {}

  /** All ways of the country, what fits first. */
  public List<Row> getRows() {
    LocalDate today = clock.now().atZone(caller.zone()).toLocalDate();
    return WayFinder.compare(new WayFinder.Need(country, voice, volume, have, by), today).stream()
        .map(WayChoice::row)
        .toList();
  }

  private static Row row(WayFinder.Compared compared) {
    return new Row(
        Words.of("registrations.way.name." + compared.way().id()),
        compared.way().senderType(),
        there(compared.way().target()),
        compared.fits(),
        compared.fits() ? "" : Words.of("registrations.way.fit." + compared.fit().name()),
        compared.latest() == null
            ? Words.of("registrations.way.noTime")
            : Words.of(
                "registrations.way.when",
                Dates.date(compared.likely()),
                Dates.dateWithYear(compared.latest())),
        compared.way().effort(),
        compared.way().outage(),
        compared.way().source(),
        Words.of("registrations.way.checked", Dates.dateWithYear(compared.way().checked())));
  }

  /** A way that begins in another part of the portal, where that part is there. */
  private static String there(String target) {
    return target != null
            && Faces.getServletContext().getResourcePaths("/").contains("/" + target + ".xhtml")
        ? target
        : null;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public boolean isVoice() {
    return voice;
  }

  public void setVoice(boolean voice) {
    this.voice = voice;
  }

  public int getVolume() {
    return volume;
  }

  public void setVolume(int volume) {
    this.volume = volume;
  }

  public String getHave() {
    return have;
  }

  public void setHave(String have) {
    this.have = have;
  }

  public LocalDate getBy() {
    return by;
  }

  public void setBy(LocalDate by) {
    this.by = by;
  }
}
