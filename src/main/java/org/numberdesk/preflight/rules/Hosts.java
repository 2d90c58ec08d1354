package org.numberdesk.preflight.rules;

import java.util.Locale;
import java.util.Set;

/**
 * Host names without a library: what stands between scheme and path, whether the public can reach
 * it, and the part a business registers. Names under example and test are taken for public ones.
 */
final class Hosts {

  private static final Set<String> PRIVATE =
      Set.of(
          "local",
          "localhost",
          "internal",
          "intranet",
          "lan",
          "corp",
          "home",
          "localdomain",
          "private",
          "invalid",
          "onion",
          "arpa");

  /** Second levels under which anybody registers. */
  private static final Set<String> SHARED =
      Set.of(
          "co", "com", "org", "net", "gov", "edu", "ac", "ltd", "plc", "me", "gob", "gouv", "or",
          "ne", "nhs", "sch", "gc", "on", "bc", "qc", "ab");

  private static final Set<String> COUNTRIES_WITH_SHARED =
      Set.of(
          "uk", "au", "nz", "za", "br", "mx", "in", "jp", "kr", "il", "ar", "tr", "sg", "hk", "tw",
          "id", "th", "my", "ph", "ca", "us");

  private Hosts() {}

  /** The host in lower case, or null where the address has none. */
  static String host(String address) {
    if (address == null) {
      return null;
    }
    String text = address.strip();
    int scheme = text.indexOf("://");
    int from = scheme < 0 ? 0 : scheme + 3;
    int to = from;
    while (to < text.length() && "/?#".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    String authority = text.substring(from, to);
    int at = authority.lastIndexOf('@');
    String host = authority.substring(at + 1);
    if (!host.startsWith("[")) {
      int port = host.indexOf(':');
      host = port < 0 ? host : host.substring(0, port);
    }
    while (host.endsWith(".")) {
      host = host.substring(0, host.length() - 1);
    }
    return host.isEmpty() ? null : host.toLowerCase(Locale.ROOT);
  }

  /**
   * Whether anybody can look the host up: no bare word, no address of figures, no name for inner
   * use.
   */
  static boolean isPublic(String host) {
    if (host == null
        || host.indexOf('.') < 0
        || host.startsWith("[")
        || host.startsWith(".")
        || host.contains("..")) {
      return false;
    }
    boolean letters = false;
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '.') {
        return false;
      }
      letters |= Character.isLetter(c);
    }
    String last = host.substring(host.lastIndexOf('.') + 1);
    return letters
        && last.length() > 1
        && !Character.isDigit(last.charAt(0))
        && !PRIVATE.contains(last);
  }

  /** The part a business registers: example.co.uk of shop.example.co.uk. */
  static String registrable(String host) {
    String[] labels = host.split("\\.");
    int keep = Math.min(labels.length, shared(labels) ? 3 : 2);
    StringBuilder name = new StringBuilder();
    for (int i = labels.length - keep; i < labels.length; i++) {
      name.append(name.length() == 0 ? "" : ".").append(labels[i]);
    }
    return name.toString();
  }

  private static boolean shared(String[] labels) {
    return labels.length > 2
        && COUNTRIES_WITH_SHARED.contains(labels[labels.length - 1])
        && SHARED.contains(labels[labels.length - 2]);
  }

  /** The label a business chose: bluefern of www.bluefern.example. */
  static String label(String host) {
    String name = registrable(host);
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** The domain of a mail address in lower case, or null where there is none. */
  static String mailDomain(String address) {
    if (address == null) {
      return null;
    }
    String text = address.strip();
    int at = text.lastIndexOf('@');
    if (at < 1 || at == text.length() - 1 || text.indexOf(' ') >= 0) {
      return null;
    }
    String domain = text.substring(at + 1).toLowerCase(Locale.ROOT);
    return domain.indexOf('.') > 0 && !domain.endsWith(".") ? domain : null;
  }
}
