package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.numberdesk.policy.PolicyDesk;
import org.numberdesk.preflight.Preflight;
import org.numberdesk.preflight.PreflightReport;
import org.numberdesk.preflight.Submission;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;

/** Judges by the rules and the vendor's policy of today. Stores nothing. */
@ApplicationScoped
public class PreflightDesk {

  @Inject private Clock clock;
  @Inject private OverruleRepository overrules;
  @Inject private PolicyDesk policy;
  @Inject private Caller caller;

  private record Kept(LocalDate day, Preflight rules) {}

  private volatile Kept kept;

  @RequiresPermission(Permission.PREFLIGHT_USE)
  public PreflightReport judge(Submission text) {
    return judge(text, day());
  }

  /** Judges by the rules and the policy of another day, counted in UTC. */
  @RequiresPermission(Permission.PREFLIGHT_USE)
  public PreflightReport judge(Submission text, LocalDate day) {
    return rules(day).judge(text, policy.on(day));
  }

  /**
   * What is left of a report on a registration once the findings overruled for it are put aside.
   */
  @RequiresPermission(value = Permission.PREFLIGHT_USE, of = Registration.class)
  public PreflightReport standing(Long registrationId, PreflightReport report) {
    List<Overrule> known = overrules.listOf(caller.scope(), registrationId);
    return known.isEmpty()
        ? report
        : report.without(found -> known.stream().anyMatch(overrule -> overrule.covers(found)));
  }

  /** The overrules that put a finding of a report on a registration aside. */
  @RequiresPermission(value = Permission.REGISTRATIONS_VIEW, of = Registration.class)
  public List<Overrule> overruled(Long registrationId, PreflightReport report) {
    return overrules.listOf(caller.scope(), registrationId).stream()
        .filter(overrule -> report.findings().stream().anyMatch(overrule::covers))
        .toList();
  }

  private LocalDate day() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** The rules of the last day asked for are kept: nearly every call asks for today's. */
  private Preflight rules(LocalDate asked) {
    Kept known = kept;
    if (known == null || !known.day().equals(asked)) {
      known = new Kept(asked, Preflight.withRulesOf(asked));
      kept = known;
    }
    return known.rules();
  }
}
