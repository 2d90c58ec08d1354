package org.numberdesk.notifications;

import java.util.Objects;

/**
 * Something people are told, by bell and by mail.
 *
 * @param kind what it is about; its first word is its {@link Topic}, the whole names its icon
 * @param organisationId whose matter it is, or null
 * @param title the sentence, in the reader's words
 * @param text what there is to say about it, or null
 * @param link where in the portal it is answered, starting with a slash; null for nowhere
 * @param key what it is, once and for all, so that nobody is mailed of it twice; null where it
 *     happens once by itself
 */
public record Told(
    String kind, Long organisationId, String title, String text, String link, String key) {

  public Told {
    Objects.requireNonNull(kind, "What is told is of a kind");
    Objects.requireNonNull(title, "What is told is said in a sentence");
  }

  public Told(String kind, Long organisationId, String title, String text, String link) {
    this(kind, organisationId, title, text, link, null);
  }
}
