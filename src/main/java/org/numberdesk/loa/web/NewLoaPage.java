package org.numberdesk.loa.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.numberdesk.loa.LoaDesk;
import org.numberdesk.loa.LoaRequest;
import org.numberdesk.loa.LoaText;
import org.numberdesk.loa.WhichWay;
import org.numberdesk.numbers.E164;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.PageClock;
import org.omnifaces.util.Faces;

/** Which way to texts, before anything is begun; and the beginning of a request. */
@Named
@ViewScoped
public class NewLoaPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private LoaDesk desk;
  @Inject private OrganisationDirectory organisations;
  @Inject private Caller caller;
  @Inject private PageClock clock;

  private String numbers;
  private String voice = WhichWay.Voice.OTHER_CARRIER.name();
  private boolean keepVoice = true;
  private boolean smsElsewhere;
  private ArrayList<WayView> ways;

  /** One way in words. */
  public record WayView(
      String key,
      String title,
      String text,
      String likely,
      String pause,
      List<String> steps,
      boolean possible,
      boolean best)
      implements Serializable {}

  public void load() {
    if (!caller.can(Permission.LOA_EDIT) || caller.isStaff()) {
      throw new NotFound(LoaRequest.class, "new");
    }
    judge();
  }

  /** Weighs the ways anew. */
  public void judge() {
    Organisation own = organisations.get(caller.organisationId());
    ways = new ArrayList<>();
    WhichWay.of(
            new WhichWay.Question(WhichWay.Voice.valueOf(voice), keepVoice, smsElsewhere),
            clock.now(),
            own.zone(),
            own.country())
        .forEach(way -> ways.add(view(way)));
  }

  private static WayView view(WhichWay.Advice advice) {
    String key = "loa.way." + advice.way().name();
    List<String> steps = new ArrayList<>();
    for (int i = 1; i <= advice.steps(); i++) {
      steps.add(Words.of(key + ".step" + i));
    }
    return new WayView(
        advice.way().name(),
        Words.of(key),
        Words.of(advice.possible() ? key + ".text" : key + ".impossible"),
        Words.of("loa.way.likely", Dates.date(advice.likely())),
        Words.of(advice.pauses() ? "loa.way.pause.some" : "loa.way.pause.none"),
        steps,
        advice.possible(),
        advice.best());
  }

  /** Begins a request with the numbers chosen before, if any. */
  public void start() {
    List<String> chosen =
        numbers == null
            ? List.of()
            : Arrays.stream(numbers.split("[,\\s]+"))
                .flatMap(number -> E164.parse(number, "US").stream())
                .map(E164::value)
                .toList();
    LoaRequest draft = desk.create(null, LoaText.EMPTY.withNumbers(chosen));
    Faces.redirect("loa/%s", Long.toString(draft.id()));
  }

  public List<WayView> getWays() {
    return ways;
  }

  public WhichWay.Voice[] getVoices() {
    return WhichWay.Voice.values();
  }

  /** How many numbers were brought along. */
  public int getChosen() {
    return numbers == null || numbers.isBlank() ? 0 : numbers.split("[,]+").length;
  }

  public String getNumbers() {
    return numbers;
  }

  public void setNumbers(String numbers) {
    this.numbers = numbers;
  }

  public String getVoice() {
    return voice;
  }

  public void setVoice(String voice) {
    this.voice = voice;
  }

  public boolean isKeepVoice() {
    return keepVoice;
  }

  public void setKeepVoice(boolean keepVoice) {
    this.keepVoice = keepVoice;
  }

  public boolean isSmsElsewhere() {
    return smsElsewhere;
  }

  public void setSmsElsewhere(boolean smsElsewhere) {
    this.smsElsewhere = smsElsewhere;
  }
}
