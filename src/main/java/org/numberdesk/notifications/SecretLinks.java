package org.numberdesk.notifications;

import java.util.regex.Pattern;

/** Makes links that open something by themselves unusable where they are only to be seen. */
final class SecretLinks {

  private static final Pattern LINK =
      Pattern.compile("(/(?:invite|reset|sign|fix|calendar)/)[^\\s<>\"']+");

  private SecretLinks() {}

  static String mask(String text) {
    return text == null ? null : LINK.matcher(text).replaceAll("$1••••••");
  }
}
