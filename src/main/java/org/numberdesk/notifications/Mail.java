package org.numberdesk.notifications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A mail to be sent.
 *
 * @param key what it is, once and for all: a second mail with the same key is not written. Its
 *     Message-ID is made from it, so that what was sent twice is known to be the same
 * @param kind what it is about, as its event is called
 * @param organisationId whose matter it is, or null
 * @param to the address
 * @param text the plain text
 * @param html the same as HTML, or null
 * @param confidential holds a link that opens something: kept sealed until it is sent, and not
 *     after
 * @param notAfter when it is worth nothing any more, or null
 */
public record Mail(
    String key,
    String kind,
    Long organisationId,
    String to,
    String subject,
    String text,
    String html,
    List<Attachment> attachments,
    boolean confidential,
    Instant notAfter) {

  /** A file that goes with a mail, such as a calendar entry. */
  public record Attachment(String name, String type, byte[] bytes) {}

  public Mail {
    Objects.requireNonNull(key, "A mail has a key");
    Objects.requireNonNull(to, "A mail has somebody it is to");
    attachments = List.copyOf(attachments);
  }

  /** A mail as the portal writes all of them, from its letter. */
  public static Mail of(String kind, String to, Letter letter, String portal) {
    return new Mail(
        UUID.randomUUID().toString(),
        kind,
        null,
        to,
        letter.title(),
        MailLayout.text(letter, portal),
        MailLayout.html(letter, portal),
        List.of(),
        false,
        null);
  }

  /** The same under a key that others of its kind share. */
  public Mail keyed(String stable) {
    return new Mail(
        stable, kind, organisationId, to, subject, text, html, attachments, confidential, notAfter);
  }

  public Mail of(Long organisation) {
    return new Mail(
        key, kind, organisation, to, subject, text, html, attachments, confidential, notAfter);
  }

  public Mail with(Attachment added) {
    List<Attachment> all = new ArrayList<>(attachments);
    all.add(added);
    return new Mail(
        key, kind, organisationId, to, subject, text, html, all, confidential, notAfter);
  }

  /** The same, holding a secret that is good until an instant. */
  public Mail secret(Instant until) {
    return new Mail(key, kind, organisationId, to, subject, text, html, attachments, true, until);
  }
}
