package org.numberdesk.preflight.text;

/**
 * A phrase that was found.
 *
 * @param from its first token
 * @param to the token after its last
 */
public record Hit(int from, int to) {

  public boolean overlaps(Hit other) {
    return from < other.to && other.from < to;
  }
}
