package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.numberdesk.preflight.Preflight;
import org.numberdesk.preflight.PreflightReport;
import org.numberdesk.preflight.Submission;
import org.numberdesk.preflight.VendorPolicy;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;

/** Judges by the rules and the vendor's policy of today. Stores nothing. */
@ApplicationScoped
public class PreflightDesk {

  @Inject private Clock clock;
  @Inject private OverruleRepository overrules;
  @Inject private Caller caller;

  private volatile LocalDate day;
  private volatile Preflight rules;

  @RequiresPermission(Permission.PREFLIGHT_USE)
  public PreflightReport judge(Submission text) {
    return rules().judge(text, VendorPolicy.asDelivered());
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

  private Preflight rules() {
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    if (!today.equals(day)) {
      rules = Preflight.withRulesOf(today);
      day = today;
    }
    return rules;
  }
}
