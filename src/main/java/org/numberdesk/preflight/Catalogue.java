package org.numberdesk.preflight;

public final class Catalogue {
  public static java.util.Set<String> codes() {
    return java.util.Set.of();
  }
}
