package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import org.numberdesk.registrations.CaseFile;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationStatus;
import org.numberdesk.registrations.ReviewQueue;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/** One line of the queue, in words. */
public record QueueRow(
    long id,
    long version,
    String title,
    String about,
    RegistrationStatus status,
    String statusWord,
    String holder,
    String due,
    boolean overdue,
    String clock,
    String since,
    String readiness,
    boolean clean,
    String wish,
    boolean claimable)
    implements Serializable {

  static QueueRow of(ReviewQueue.Waiting waiting, ZoneId zone) {
    Registration found = waiting.registration();
    Instant due = found.dueAt();
    boolean overdue = due != null && due.isBefore(waiting.now());
    return new QueueRow(
        found.id(),
        found.version(),
        found.title(),
        Words.of(
            found.revision() > 1 ? "review.queue.about.again" : "review.queue.about",
            waiting.organisation().name(),
            found.senderType() == null ? "" : Words.of(found.senderType()),
            found.numberCount(),
            found.revision(),
            Long.toString(found.id())),
        waiting.status(),
        Words.of("ReviewStatus." + waiting.status().name()),
        waiting.holder() == null ? null : holder(waiting.holder(), zone),
        due == null ? null : dueWord(due, overdue, zone),
        overdue,
        found.resubmitBy() == null || found.submittedAt() == null
            ? null
            : Words.of("review.queue.clock", Dates.dateTime(found.resubmitBy(), zone)),
        Dates.dateTime(found.statusSince(), zone),
        found.submittedAt() == null
            ? null
            : Words.of("review.queue.readiness", found.findingCount()),
        found.findingCount() == 0,
        found.wishedOn() == null
            ? null
            : Words.of("review.queue.wish", Dates.date(found.wishedOn())),
        waiting.claimable());
  }

  static String dueWord(Instant due, boolean overdue, ZoneId zone) {
    return Words.of(overdue ? "review.overdue" : "review.due", Dates.dateTime(due, zone));
  }

  static String holder(CaseFile.Holder holder, ZoneId zone) {
    String until = Dates.time(holder.until(), zone);
    return holder.you()
        ? Words.of("review.held.you", until)
        : Words.of("review.held.other", holder.name(), until);
  }

  public long getId() {
    return id;
  }

  public long getVersion() {
    return version;
  }

  public String getTitle() {
    return title;
  }

  public String getAbout() {
    return about;
  }

  public RegistrationStatus getStatus() {
    return status;
  }

  public String getStatusWord() {
    return statusWord;
  }

  public String getHolder() {
    return holder;
  }

  public String getDue() {
    return due;
  }

  public boolean isOverdue() {
    return overdue;
  }

  public String getClock() {
    return clock;
  }

  public String getSince() {
    return since;
  }

  /** How much was found when it was handed in. */
  public String getReadiness() {
    return readiness;
  }

  public boolean isClean() {
    return clean;
  }

  /** The go-live the customer wishes, or null. */
  public String getWish() {
    return wish;
  }

  public boolean isClaimable() {
    return claimable;
  }
}
