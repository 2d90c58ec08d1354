package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.registrations.BulkDesk;
import org.numberdesk.registrations.ReviewQueue;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.BusinessRuleViolation;
import org.numberdesk.shared.Causes;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.Notices;
import org.omnifaces.util.Faces;

/** Cases in which nothing was found, listed to be approved together. */
@Named
@ViewScoped
public class BulkPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private BulkDesk desk;
  @Inject private Caller caller;
  @Inject private Notices notices;

  private List<Line> lines;
  private List<Refused> refused;

  /** One case of the list, ticked until somebody takes the tick away. */
  public static class Line implements Serializable {

    private static final long serialVersionUID = 1L;

    private final QueueRow row;
    private boolean chosen = true;

    Line(QueueRow row) {
      this.row = row;
    }

    public QueueRow getRow() {
      return row;
    }

    public boolean isChosen() {
      return chosen;
    }

    public void setChosen(boolean chosen) {
      this.chosen = chosen;
    }
  }

  /** A case that was not approved, and why. */
  public record Refused(long id, String title, String why) implements Serializable {}

  public void load() {
    lines = desk.list().stream().map(this::line).toList();
    refused = List.of();
  }

  private Line line(ReviewQueue.Waiting waiting) {
    return new Line(QueueRow.of(waiting, caller.zone()));
  }

  /** Approves what is ticked, one by one; what is refused stays and says why. */
  public void approve() {
    List<Refused> left = new ArrayList<>();
    int done = 0;
    List<Line> chosen = lines.stream().filter(Line::isChosen).toList();
    for (Line line : chosen) {
      try {
        desk.approve(line.row.id(), line.row.version());
        done++;
      } catch (RuntimeException e) {
        BusinessRuleViolation rule =
            Causes.find(e, BusinessRuleViolation.class).orElseThrow(() -> e);
        left.add(
            new Refused(line.row.id(), line.row.title(), Words.of(rule.key(), rule.parameters())));
      }
    }
    notices.done("review.bulk.done", done);
    if (left.isEmpty()) {
      notices.keep();
      Faces.redirect("review");
      return;
    }
    load();
    refused = List.copyOf(left);
  }

  public List<Line> getLines() {
    return lines;
  }

  public List<Refused> getRefused() {
    return refused;
  }

  public long getChosen() {
    return lines.stream().filter(Line::isChosen).count();
  }
}
