package org.numberdesk.shared.web;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/**
 * The rows of a list page and the ways to the next and the previous. Read once when the page loads;
 * never counts, since a count of a large table costs more than the page.
 */
public class LazyPage<T extends Serializable> implements Serializable {

  private static final long serialVersionUID = 1L;

  private final List<T> rows;
  private final String next;
  private final String previous;

  private LazyPage(List<T> rows, String next, String previous) {
    this.rows = rows;
    this.next = next;
    this.previous = previous;
  }

  /**
   * Reads the page the state asks for.
   *
   * @param keys how many values the list's cursor holds
   */
  public static <T extends Serializable> LazyPage<T> of(
      ListState state, int keys, Function<PageRequest, Page<T>> source) {
    Page<T> page = source.apply(state.request(keys));
    return new LazyPage<>(
        List.copyOf(page.items()),
        page.next() == null ? null : state.nextPage(page.next()),
        page.previous() == null ? null : state.previousPage(page.previous()));
  }

  public List<T> getRows() {
    return rows;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Address of the next page, or null. */
  public String getNext() {
    return next;
  }

  /** Address of the previous page, or null. */
  public String getPrevious() {
    return previous;
  }
}
