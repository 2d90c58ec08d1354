package org.numberdesk.organisations.web;

/** Where somebody goes after signing in: only ever an address of the portal itself. */
final class Destination {

  private Destination() {}

  static String of(String wanted) {
    boolean own =
        wanted != null
            && wanted.startsWith("/")
            && !wanted.startsWith("//")
            && wanted.indexOf('\\') < 0
            && wanted.chars().noneMatch(c -> c < ' ')
            && !wanted.startsWith("/login");
    return own ? wanted : "/";
  }
}
