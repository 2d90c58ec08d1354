package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.numbers.web.ShownNumber;
import org.numberdesk.registrations.NumberFit;
import org.numberdesk.registrations.RegistrationDesk;
import org.numberdesk.shared.Words;

/** Chooses numbers of the inventory for a registration; those that do not fit say why. */
public final class NumberChoice implements Serializable {

  private static final long serialVersionUID = 1L;

  static final String PATH = "campaign.numbers";
  private static final int SHOWN = 25;

  /** Chosen numbers that are shown at first, and by how many more at a time. */
  private static final int STEP = 50;

  private static final List<String> PARTS =
      List.of("form:numberChoice", "form:f-campaign-numbers-note");

  private final RegistrationForm owner;
  private final RegistrationDesk desk;
  private final ArrayList<Line> found = new ArrayList<>();
  private final ArrayList<Line> chosen = new ArrayList<>();
  private final ArrayList<String> unfit = new ArrayList<>();
  private int shown = STEP;
  private int count;
  private String query = "";
  private boolean asked;

  /**
   * A number to choose or chosen.
   *
   * @param why it does not fit, or an empty text
   */
  public record Line(String address, ShownNumber shown, String label, String why)
      implements Serializable {

    static Line of(NumberFit fit) {
      return new Line(
          fit.e164(),
          ShownNumber.of(fit.e164()),
          fit.number() == null ? "" : fit.number().label(),
          fit.fits() ? "" : Words.of(fit.unfitKey(), ShownNumber.of(fit.e164())));
    }
  }

  NumberChoice(RegistrationForm owner, RegistrationDesk desk) {
    this.owner = owner;
    this.desk = desk;
    readChosen();
  }

  /** Those that do not fit come first: they are what has to be done something about. */
  private void readChosen() {
    chosen.clear();
    unfit.clear();
    List<NumberFit> fits = desk.numbersOf(owner.draft().getId());
    count = fits.size();
    fits.stream().filter(fit -> !fit.fits()).map(NumberFit::e164).forEach(unfit::add);
    fits.stream()
        .sorted(Comparator.comparing(NumberFit::fits))
        .limit(shown)
        .map(Line::of)
        .forEach(chosen::add);
  }

  /** Shows some more of the chosen ones. */
  public void showMore() {
    shown += STEP;
    readChosen();
    owner.render(PARTS);
  }

  /** Looks the inventory through, without those chosen already. */
  public void search() {
    Set<String> taken = Set.copyOf(owner.draft().form().list(PATH));
    asked = true;
    found.clear();
    desk.numbersFor(owner.draft().getId(), query.strip(), taken, SHOWN).stream()
        .map(Line::of)
        .forEach(found::add);
  }

  public void add(String address) {
    choose(List.of(address));
  }

  /** Takes all that were found and fit. */
  public void addAll() {
    choose(found.stream().filter(line -> line.why().isEmpty()).map(Line::address).toList());
  }

  private void choose(List<String> addresses) {
    Set<String> all = new LinkedHashSet<>(owner.draft().form().list(PATH));
    all.addAll(addresses);
    write(all);
  }

  public void remove(String address) {
    Set<String> all = new LinkedHashSet<>(owner.draft().form().list(PATH));
    all.remove(address);
    write(all);
  }

  /** Takes back all that do not fit. */
  public void removeUnfit() {
    Set<String> all = new LinkedHashSet<>(owner.draft().form().list(PATH));
    unfit.forEach(all::remove);
    write(all);
  }

  private void write(Set<String> all) {
    owner.draft().form().put(PATH, List.copyOf(all));
    owner.draft().left(PATH);
    readChosen();
    if (asked) {
      search();
    }
    owner.render(PARTS);
  }

  public String getQuery() {
    return query;
  }

  public void setQuery(String query) {
    this.query = query == null ? "" : query;
  }

  public boolean isAsked() {
    return asked;
  }

  public List<Line> getFound() {
    return found;
  }

  public List<Line> getChosen() {
    return chosen;
  }

  /** How many of the chosen ones are not shown. */
  public int getHidden() {
    return count - chosen.size();
  }

  /** How many of the chosen ones do not fit. */
  public int getUnfit() {
    return unfit.size();
  }

  /** How many of the found ones fit. */
  public long getFitting() {
    return found.stream().filter(line -> line.why().isEmpty()).count();
  }
}
