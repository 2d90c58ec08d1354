package org.numberdesk.shared;

/**
 * Which page of a list. Lists are read from a key onwards, never by offset: the 400th page costs
 * what the first does.
 *
 * @param sort one of the list's allowed sorts
 * @param descending the other way round
 * @param size rows, 1 to 500
 * @param cursor where to go on from, as an earlier {@link Page} gave it, or null for the start
 * @param backwards read towards the start from the cursor
 */
public record PageRequest(
    String sort, boolean descending, int size, Cursor cursor, boolean backwards) {

  public static final int DEFAULT_SIZE = 50;
  public static final int MAX_SIZE = 500;

  public PageRequest {
    size = Math.max(1, Math.min(size, MAX_SIZE));
  }

  /** The same page with the order turned round, for lists that show the newest first. */
  public PageRequest reversed() {
    return new PageRequest(sort, !descending, size, cursor, backwards);
  }

  public static PageRequest first(String sort, int size) {
    return new PageRequest(sort, false, size, null, false);
  }
}
