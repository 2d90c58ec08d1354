package org.numberdesk.porting.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.numberdesk.porting.DateRefusal;
import org.numberdesk.porting.PortWindow;
import org.numberdesk.porting.PortWindowDesk;

/** The dates of a span: the offered ones, best first, and those refused with their first reason. */
public record WindowsJson(List<WindowJson> windows, List<RefusedJson> refused) {

  /** When texts, or calls where no text moves, run again. */
  public record OutageJson(
      OffsetDateTime expectedEnd, OffsetDateTime likelyEnd, OffsetDateTime worstEnd) {}

  /**
   * One offered moment.
   *
   * @param overlapBusinessMinutes of the likely pause, in the organisation's opening hours
   * @param score 0 to 100, more is better
   */
  public record WindowJson(
      OffsetDateTime start,
      OffsetDateTime end,
      long overlapBusinessMinutes,
      OutageJson outage,
      List<String> conflicts,
      int score) {

    static WindowJson of(PortWindow window) {
      return new WindowJson(
          window.start().toOffsetDateTime(),
          window.end().toOffsetDateTime(),
          window.overlap(),
          new OutageJson(
              window.expectedEnd().toOffsetDateTime(),
              window.likelyEnd().toOffsetDateTime(),
              window.worstEnd().toOffsetDateTime()),
          List.of(),
          window.score());
    }
  }

  /** One date that cannot be. */
  public record RefusedJson(LocalDate date, DateRefusal.Code code, String message) {}

  static WindowsJson of(PortWindowDesk.Windows windows) {
    return new WindowsJson(
        windows.answer().windows().stream().map(WindowJson::of).toList(),
        windows.answer().refused().stream()
            .map(
                refused ->
                    new RefusedJson(refused.date(), refused.why().code(), refused.why().message()))
            .toList());
  }
}
