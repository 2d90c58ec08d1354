package org.numberdesk.numbers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Numbers and names as parts of a page's address. */
final class Addresses {

  private Addresses() {}

  static String encoded(String address) {
    return URLEncoder.encode(address, StandardCharsets.UTF_8);
  }
}
