package org.numberdesk.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the rows, in the order asked for
 * @param next cursor of the page after this one, or null at the end
 * @param previous cursor of the page before this one, or null at the start
 */
public record Page<T>(List<T> items, String next, String previous) {

  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(items.stream().<R>map(change).toList(), next, previous);
  }
}
