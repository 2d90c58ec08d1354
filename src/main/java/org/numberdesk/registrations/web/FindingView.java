package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.stream.Collectors;
import org.numberdesk.preflight.Excerpt;
import org.numberdesk.preflight.Finding;
import org.numberdesk.preflight.Severity;

/** A finding as the panel beside the form shows it. */
public final class FindingView implements Serializable {

  private static final long serialVersionUID = 1L;

  /** How much of the text around the words in question is shown. */
  private static final int AROUND = 30;

  private final String code;
  private final Severity severity;
  private final String fieldPath;
  private final String title;
  private final String fix;
  private final String place;
  private final String target;
  private final String before;
  private final String excerpt;
  private final String after;
  private final String range;
  private final String basis;
  private final String vendor;
  private final Insertion insertion;

  FindingView(Finding found, String text, String place, String target) {
    code = found.code();
    severity = found.severity();
    fieldPath = found.field();
    title = found.message();
    fix = found.fix();
    this.place = place;
    this.target = target;
    Excerpt marked = fits(found.excerpt(), text) ? found.excerpt() : null;
    excerpt = marked == null ? null : marked.text();
    before = marked == null ? "" : lead(text, marked.start());
    after = marked == null ? "" : trail(text, marked.end());
    range = marked == null ? "" : marked.start() + "-" + marked.end();
    basis = found.basis();
    vendor =
        found.vendorCodes().stream()
            .map(known -> known.vendor() + " " + known.code())
            .distinct()
            .collect(Collectors.joining(", "));
    insertion =
        found.insert() == null
            ? null
            : new Insertion(
                found.insert().field(),
                found.insert().text(),
                marked == null ? null : found.field(),
                marked == null ? 0 : marked.start(),
                marked == null ? 0 : marked.end(),
                excerpt);
  }

  private static boolean fits(Excerpt excerpt, String text) {
    return excerpt != null
        && excerpt.start() >= 0
        && excerpt.start() < excerpt.end()
        && excerpt.end() <= text.length();
  }

  private static String lead(String text, int start) {
    int from = Math.max(0, start - AROUND);
    return (from > 0 ? "… " : "") + text.substring(from, start);
  }

  private static String trail(String text, int end) {
    int to = Math.min(text.length(), end + AROUND);
    return text.substring(end, to) + (to < text.length() ? " …" : "");
  }

  Severity severity() {
    return severity;
  }

  Insertion insertion() {
    return insertion;
  }

  public String getCode() {
    return code;
  }

  public String getSeverity() {
    return severity.name();
  }

  public String getFieldPath() {
    return fieldPath;
  }

  public String getTitle() {
    return title;
  }

  public String getFix() {
    return fix;
  }

  /** The part of the form it belongs to. */
  public String getPlace() {
    return place;
  }

  /** The id of its field in the page, or an empty text. */
  public String getTarget() {
    return target;
  }

  public String getBefore() {
    return before;
  }

  public String getExcerpt() {
    return excerpt;
  }

  public String getAfter() {
    return after;
  }

  /** The words in question as the text area marks them. */
  public String getRange() {
    return range;
  }

  public String getBasis() {
    return basis;
  }

  public String getVendor() {
    return vendor;
  }

  /** The wording that mends it, or null. */
  public String getWording() {
    return insertion == null ? null : insertion.text();
  }
}
