package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.time.ZoneId;
import org.numberdesk.registrations.Overrule;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/** An overruled finding as pages list it. */
public final class OverruleRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long id;
  private final long registration;
  private final String code;
  private final String finding;
  private final String reason;
  private final String by;
  private final String lifted;

  private OverruleRow(Overrule overrule, ZoneId zone) {
    id = overrule.id();
    registration = overrule.registrationId();
    code = overrule.code();
    finding = overrule.finding();
    reason = overrule.reason();
    by =
        Words.of(
            "overrules.row.by",
            who(overrule.accountName()),
            Dates.dateTime(overrule.createdAt(), zone));
    lifted =
        overrule.stands()
            ? null
            : Words.of(
                "overrules.row.lifted",
                who(overrule.liftedByName()),
                Dates.dateTime(overrule.liftedAt(), zone));
  }

  static OverruleRow of(Overrule overrule, ZoneId zone) {
    return new OverruleRow(overrule, zone);
  }

  private static String who(String name) {
    return name == null ? Words.of("overrules.row.portal") : name;
  }

  public long getId() {
    return id;
  }

  public long getRegistration() {
    return registration;
  }

  public String getCode() {
    return code;
  }

  /** What preflight said. */
  public String getFinding() {
    return finding;
  }

  /** Why it does not apply. */
  public String getReason() {
    return reason;
  }

  public String getBy() {
    return by;
  }

  public boolean isStanding() {
    return lifted == null;
  }

  /** Who took it back and when, or null. */
  public String getLifted() {
    return lifted;
  }
}
