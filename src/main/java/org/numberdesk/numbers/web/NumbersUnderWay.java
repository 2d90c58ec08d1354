package org.numberdesk.numbers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.numbers.bulk.BulkChange;
import org.numberdesk.numbers.bulk.BulkDesk;
import org.numberdesk.numbers.importing.ImportDesk;
import org.numberdesk.numbers.importing.NumberImport;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.PageClock;

/** What goes on with many numbers, or has just ended, so that one finds back to it. */
@Named
@RequestScoped
public class NumbersUnderWay {

  /** What has ended is told for so long. */
  private static final Duration TOLD = Duration.ofMinutes(30);

  @Inject private BulkDesk bulk;
  @Inject private ImportDesk imports;
  @Inject private Caller caller;
  @Inject private PageClock clock;

  private List<Line> lines;

  /** One of them, by its own page. */
  public record Line(
      String link, String title, String sentence, boolean running, boolean failed, int percent) {}

  public List<Line> getLines() {
    if (lines == null) {
      lines = new ArrayList<>();
      Instant since = clock.now().minus(TOLD);
      if (!caller.isStaff()) {
        bulk.listUnderWay(since).forEach(of -> lines.add(line(of)));
      }
      if (!caller.isStaff() && caller.can(Permission.NUMBERS_IMPORT)) {
        imports.listUnderWay(since).forEach(of -> lines.add(line(of)));
      }
    }
    return lines;
  }

  public boolean isRunning() {
    return getLines().stream().anyMatch(Line::running);
  }

  private static Line line(BulkChange of) {
    return new Line(
        "/numbers/bulk?id=" + of.id(),
        Words.of(of.kind()),
        BulkProgressPage.sentence(of),
        of.isRunning(),
        of.isStopped(),
        BulkProgressPage.percent(of));
  }

  private static Line line(NumberImport of) {
    return new Line(
        "/numbers/import?id=" + of.id(),
        Words.of("numbers.import.title"),
        ImportPage.sentence(of),
        of.status() == NumberImport.Status.RUNNING,
        of.status() == NumberImport.Status.FAILED,
        ImportPage.percent(of));
  }
}
