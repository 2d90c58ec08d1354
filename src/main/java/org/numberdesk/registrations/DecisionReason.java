package org.numberdesk.registrations;

/**
 * Why staff or a carrier refused.
 *
 * @param code one of preflight's, or {@code VENDOR:<vendor>:<code>}
 * @param field JSON path of what must change, or null for the whole
 * @param comment what the customer reads beside it, or null
 */
public record DecisionReason(String code, String field, String comment) {

  /** A vendor's name is kept as the vendor writes it, whichever way it was given. */
  public DecisionReason {
    code = ReasonCodes.canonical(code).orElse(code);
  }
}
