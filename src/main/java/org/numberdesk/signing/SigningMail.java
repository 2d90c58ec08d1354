package org.numberdesk.signing;

import java.time.Instant;
import org.numberdesk.shared.DomainEvent;

/**
 * Something a signer is written, who has no account. Holds secrets meant for that mail alone, so
 * nothing of it but the address goes into the trail.
 *
 * @param kind what is written
 * @param secret the link's or the code; null for the others
 * @param until when the link or the code ends
 * @param documentId the sealed file, for the copy
 */
public record SigningMail(
    Kind kind,
    String subject,
    String subjectId,
    Long organisationId,
    String to,
    String name,
    String title,
    String secret,
    Instant until,
    Long documentId)
    implements DomainEvent {

  /** What a signer is written. */
  public enum Kind {
    LINK,
    REMINDER,
    CODE,
    COPY
  }

  @Override
  public String action() {
    return "signing." + kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public java.util.List<Change> changes() {
    return java.util.List.of(new Change("to", null, to));
  }

  /** A secret stays out of logs. */
  @Override
  public String toString() {
    return "SigningMail[" + kind + " of " + subject + " " + subjectId + "]";
  }
}
