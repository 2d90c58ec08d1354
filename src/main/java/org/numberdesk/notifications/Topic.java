package org.numberdesk.notifications;

import java.util.Arrays;
import java.util.List;

/** What one can be told of, and choose how. */
public enum Topic {
  REGISTRATIONS("registration"),
  LOA("loa"),
  PORTING("port", "porting"),
  DEADLINES("deadline"),
  ANNOUNCEMENTS("announcement"),
  SUPPORT("support"),
  /** Everything else: numbers, documents, people. */
  OTHER;

  private final List<String> kinds;

  Topic(String... kinds) {
    this.kinds = List.of(kinds);
  }

  /** The topic of a kind such as {@code registration.submit}. */
  static Topic of(String kind) {
    int dot = kind.indexOf('.');
    String first = dot < 0 ? kind : kind.substring(0, dot);
    return Arrays.stream(values())
        .filter(topic -> topic.kinds.contains(first))
        .findFirst()
        .orElse(OTHER);
  }
}
