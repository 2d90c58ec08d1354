package org.numberdesk.preflight;

import java.time.LocalDate;
import java.util.List;

public final class Preflight {
  public static Preflight withRulesOf(LocalDate d) {
    return new Preflight();
  }

  public PreflightReport judge(Submission s, VendorPolicy p) {
    return new PreflightReport(Verdict.READY, 100, "x", List.of(), List.of());
  }
}
