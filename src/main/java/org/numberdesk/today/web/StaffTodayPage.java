package org.numberdesk.today.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.numberdesk.numbers.Owner;
import org.numberdesk.numbers.web.DueWords;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.ReviewQueue;
import org.numberdesk.registrations.ReviewStep;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.PageClock;
import org.numberdesk.today.ShareBar;
import org.numberdesk.today.TodayDesk;
import org.numberdesk.today.TodayDesk.StaffDay;

/** The desk's first page: what waits, what is late, which case comes next. */
@Named
@ViewScoped
public class StaffTodayPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TodayDesk desk;
  @Inject private Caller caller;
  @Inject private PageClock clock;

  private long toReview;
  private String sentence;
  private List<Part> parts;
  private List<CaseLine> cases;
  private List<WaitingLine> carriers;
  private String date;

  /** A step of the queue with its count, its link and its bar. */
  public record Part(
      String look, String word, String step, long count, String tone, int x, int width)
      implements Serializable {}

  /** A case that waits. */
  public record CaseLine(
      String look,
      String tone,
      String title,
      String text,
      String step,
      String who,
      String by,
      String link)
      implements Serializable {}

  public void load() {
    StaffDay day = desk.staff();
    Instant now = clock.now();
    toReview = day.steps().getOrDefault(ReviewStep.TO_REVIEW, 0L);
    long overdue = day.promises().overdue();
    long soon = day.promises().dueSoon();
    sentence = Words.of("today.desk.hero", toReview, overdue, soon);
    parts = parts(day);
    cases = day.cases().stream().map(waiting -> line(waiting, now)).toList();
    carriers = day.carriers().stream().map(this::carrier).toList();
    date = LongDate.of(now, caller.zone());
  }

  private static List<Part> parts(StaffDay day) {
    List<ShareBar.Bar> bars =
        ShareBar.of(
            day.steps().entrySet().stream()
                .map(step -> new ShareBar.Share(step.getKey().name(), step.getValue()))
                .toList());
    return List.of(
        part(bars, ReviewStep.TO_REVIEW, "SUBMITTED", "warn"),
        part(bars, ReviewStep.IN_REVIEW, "IN_REVIEW", "busy"),
        part(bars, ReviewStep.TO_FILE, "READY_FOR_CARRIER", "hold"),
        part(bars, ReviewStep.WITH_CARRIER, "WITH_CARRIER", "quiet"));
  }

  private static Part part(List<ShareBar.Bar> bars, ReviewStep step, String look, String tone) {
    String word = Words.of("today.desk.step." + step);
    return bars.stream()
        .filter(bar -> bar.name().equals(step.name()))
        .findFirst()
        .map(bar -> new Part(look, word, step.path(), bar.count(), tone, bar.x(), bar.width()))
        .orElse(new Part(look, word, step.path(), 0, tone, 0, 0));
  }

  private CaseLine line(ReviewQueue.Waiting waiting, Instant now) {
    Registration found = waiting.registration();
    boolean late = found.dueAt() != null && found.dueAt().isBefore(now);
    return new CaseLine(
        waiting.status().name(),
        late ? "bad" : "busy",
        found.title(),
        Words.of(
            "today.desk.case",
            waiting.organisation().name(),
            found.senderType() == null ? "" : Words.of(found.senderType()),
            found.numberCount(),
            found.revision()),
        Words.of("today.desk.decide"),
        Words.of(Owner.STAFF),
        DueWords.by(Owner.STAFF, found.dueAt(), now, caller.zone()),
        "/review/" + found.id());
  }

  private WaitingLine carrier(ReviewQueue.Waiting waiting) {
    Registration found = waiting.registration();
    ZoneId zone = caller.zone();
    String since = DueWords.day(found.statusSince(), clock.now(), zone);
    return new WaitingLine(
        waiting.status().name(),
        found.title(),
        Words.of("today.desk.since", since),
        Words.of("today.desk.owner", waiting.organisation().name(), found.numberCount()),
        "/review/" + found.id());
  }

  public long getToReview() {
    return toReview;
  }

  public String getSentence() {
    return sentence;
  }

  public List<Part> getParts() {
    return parts;
  }

  public List<CaseLine> getCases() {
    return cases;
  }

  public List<WaitingLine> getCarriers() {
    return carriers;
  }

  public String getDate() {
    return date;
  }
}
