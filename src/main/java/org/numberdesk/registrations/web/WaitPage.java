package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.numberdesk.registrations.RegistrationDesk;
import org.numberdesk.registrations.review.FixDesk;
import org.numberdesk.registrations.review.FixLink;
import org.numberdesk.registrations.review.Whereabouts;
import org.numberdesk.registrations.review.WhereaboutsDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.Words;

/** What a customer asks while a registration is under way: where is it, and who can help. */
@Named
@ViewScoped
public class WaitPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WhereaboutsDesk whereabouts;
  @Inject private FixDesk fixes;
  @Inject private RegistrationDesk desk;
  @Inject private Caller caller;

  private long id;
  private List<String> lines;
  private List<Link> links = List.of();
  private String wish;
  private String address;

  /** A link for a web team. */
  public record Link(long id, String made, String used, boolean revoked) implements Serializable {}

  public void load(long asked) {
    id = asked;
    lines = whereabouts.of(id).map(WaitPage::words).orElse(List.of());
    LocalDate wished = desk.get(id).wishedOn();
    wish = wished == null ? null : wished.toString();
    readLinks();
  }

  private void readLinks() {
    if (caller.can(Permission.REGISTRATIONS_EDIT)) {
      links = fixes.list(id).stream().map(this::link).toList();
    }
  }

  private Link link(FixLink link) {
    return new Link(
        link.id(),
        Words.of("fix.made", link.madeBy(), Dates.dateTime(link.madeAt(), caller.zone())),
        link.revokedAt() != null
            ? Words.of("fix.revoked", Dates.dateTime(link.revokedAt(), caller.zone()))
            : Words.of(
                "fix.used",
                link.opened(),
                link.openedAt() == null ? "" : Dates.dateTime(link.openedAt(), caller.zone())),
        link.revokedAt() != null);
  }

  private static List<String> words(Whereabouts found) {
    String key = "where." + found.phase();
    String day =
        found.half() == null
            ? Words.of("where.day", found.day())
            : Words.of("where.dayOf", found.day(), Whereabouts.days(found.half()));
    String like =
        found.half() == null
            ? Words.of("where.none")
            : Words.of(
                "where.like",
                found.compared(),
                Whereabouts.days(found.half()),
                Whereabouts.days(found.most()));
    String ahead = found.ahead() == null ? "" : Words.of("where.ahead", found.ahead());
    return List.of(day, Words.of(key), ahead, like, Words.of(key + ".next"));
  }

  /** Makes a link and shows it, this once. */
  public void makeLink() {
    address = fixes.make(id);
    readLinks();
  }

  public void revoke(long link) {
    fixes.revoke(id, link);
    readLinks();
  }

  /** Keeps the day on which the customer wishes to go live. */
  public void keepWish() {
    try {
      desk.wish(id, wish == null || wish.isBlank() ? null : LocalDate.parse(wish.strip()));
    } catch (DateTimeException e) {
      throw new InvalidFields("wishedOn", "error.field.date");
    }
  }

  /** Day, step, those ahead, those like it, what comes next; empty where nobody is waited for. */
  public List<String> getLines() {
    return lines;
  }

  public List<Link> getLinks() {
    return links;
  }

  /** The address of the link that was just made, or null. */
  public String getAddress() {
    return address;
  }

  public String getWish() {
    return wish;
  }

  public void setWish(String wish) {
    this.wish = wish;
  }
}
