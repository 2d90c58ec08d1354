package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.numberdesk.preflight.Preflight;
import org.numberdesk.preflight.PreflightReport;
import org.numberdesk.preflight.Submission;
import org.numberdesk.preflight.VendorPolicy;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;

/** Judges by the rules and the vendor's policy of today. Stores nothing. */
@ApplicationScoped
public class PreflightDesk {

  @Inject private Clock clock;

  private volatile LocalDate day;
  private volatile Preflight rules;

  @RequiresPermission(Permission.PREFLIGHT_USE)
  public PreflightReport judge(Submission text) {
    return rules().judge(text, VendorPolicy.asDelivered());
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
