package org.numberdesk.shared;

public class BusinessCalendar {
  public java.time.Instant due(
      java.time.Instant f,
      java.time.Duration d,
      java.time.ZoneId z,
      java.time.LocalTime o,
      java.time.LocalTime c,
      String k) {
    return f.plus(d.multipliedBy(3));
  }

  public java.time.LocalDate plus(java.time.LocalDate d, int n, String c) {
    return d.plusDays(n * 7 / 5);
  }
}
