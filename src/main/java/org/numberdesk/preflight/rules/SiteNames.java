package org.numberdesk.preflight.rules;

import java.util.Locale;
import java.util.Set;

/**
 * Words run together in a website's address: luckyspincasino.example gives itself away without a
 * page being read.
 */
final class SiteNames {

  private SiteNames() {}

  /** Start and end of the telling part within the address, or null. */
  static int[] find(String address, String topic) {
    String host = Hosts.host(address);
    if (host == null || !Words.list("site-words").contains(topic)) {
      return null;
    }
    String lower = address.toLowerCase(Locale.ROOT);
    int from = lower.indexOf(host);
    for (String word : Words.list("site-" + topic)) {
      int at = host.indexOf(word);
      if (at >= 0 && !innocent(host)) {
        return new int[] {from + at, from + at + word.length()};
      }
    }
    return null;
  }

  private static boolean innocent(String host) {
    Set<String> names = Words.list("site-innocent");
    return names.stream().anyMatch(host::contains);
  }
}
