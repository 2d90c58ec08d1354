package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.stream.Collectors;
import org.numberdesk.preflight.Finding;
import org.numberdesk.preflight.Severity;
import org.numberdesk.shared.Words;

/**
 * A finding beside its answer.
 *
 * @param index its place in the report, by which a reason names it
 * @param fresh whether it was not found when the case was handed in
 * @param overrulable whether staff may hold it not to apply
 */
public record FindingRow(
    int index,
    Severity severity,
    String field,
    String message,
    String fix,
    String code,
    String names,
    boolean fresh,
    boolean overrulable)
    implements Serializable {

  static FindingRow of(int index, Finding found, boolean fresh, boolean overrulable) {
    return new FindingRow(
        index,
        found.severity(),
        found.field(),
        found.message(),
        found.fix(),
        found.code(),
        found.vendorCodes().stream()
            .map(theirs -> theirs.vendor() + " " + theirs.code())
            .collect(Collectors.joining(", ")),
        fresh,
        overrulable);
  }

  /** What the customer reads when this is the reason. */
  String comment() {
    return fix == null ? message : Words.of("review.reason.fromFinding", message, fix);
  }

  public int getIndex() {
    return index;
  }

  public Severity getSeverity() {
    return severity;
  }

  public String getMessage() {
    return message;
  }

  public String getFix() {
    return fix;
  }

  public String getCode() {
    return code;
  }

  /** What the vendors call it, or an empty text. */
  public String getNames() {
    return names;
  }

  /** The JSON path it is about. */
  public String getField() {
    return field;
  }

  public boolean isOverrulable() {
    return overrulable;
  }

  public boolean isFresh() {
    return fresh;
  }
}
