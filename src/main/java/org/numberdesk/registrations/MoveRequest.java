package org.numberdesk.registrations;

import java.util.List;

/**
 * What comes with a move; each move says which parts it needs.
 *
 * @param version the version the caller decided on
 * @param reasons why, for a refusal
 * @param reference under which the carrier files it
 * @param to whom a case is given, or whom an escalation was put to
 * @param comment in the mover's own words
 * @param cureBy until when a violation must be answered; a date or an instant, ISO
 * @param carrier which carrier answered, where they answer one by one
 * @param expiresAt until when an approval holds; a date or an instant, ISO
 */
public record MoveRequest(
    Long version,
    List<DecisionReason> reasons,
    String reference,
    String to,
    String comment,
    String cureBy,
    String carrier,
    String expiresAt) {

  public MoveRequest {
    reasons = reasons == null ? List.of() : reasons;
  }

  /** A move that needs nothing but the version. */
  public static MoveRequest plain(long version) {
    return new MoveRequest(version, null, null, null, null, null, null, null);
  }
}
