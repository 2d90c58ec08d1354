package org.numberdesk.registrations;

import java.util.List;
import java.util.Map;
import org.numberdesk.preflight.Finding;
import org.numberdesk.shared.BusinessRuleViolation;

/** A registration with blockers that staff have not overruled cannot be handed in. */
public class PreflightBlocks extends BusinessRuleViolation {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> blockers;

  public PreflightBlocks(List<Finding> blockers, boolean refused) {
    super(
        refused ? "registrations.error.refusedUse" : "registrations.error.blocked",
        blockers.size());
    this.blockers = List.copyOf(blockers);
  }

  public List<Finding> blockers() {
    return blockers;
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("blockers", blockers);
  }
}
