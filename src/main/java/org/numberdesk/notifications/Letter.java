package org.numberdesk.notifications;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What a mail says, before it is laid out.
 *
 * @param title one sentence; the subject too
 * @param paragraphs what there is to say about it
 * @param action the word on its button, or null without one
 * @param link where the button leads: a path of the portal, beginning with a slash, or a whole
 *     address
 * @param why why the reader gets it, and how to change that
 */
public record Letter(
    String title, List<String> paragraphs, String action, String link, String why) {

  public Letter {
    Objects.requireNonNull(title, "A letter says something");
    paragraphs = List.copyOf(paragraphs);
  }

  /** A letter; empty paragraphs are left out. */
  public static Letter of(
      String title, String action, String link, String why, String... paragraphs) {
    return new Letter(
        title,
        Arrays.stream(paragraphs).filter(text -> text != null && !text.isBlank()).toList(),
        action,
        link,
        why);
  }

  /** Its link as a whole address, or null. */
  String address(String portal) {
    return link == null ? null : link.startsWith("/") ? portal + link : link;
  }
}
