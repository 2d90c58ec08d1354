package org.numberdesk.api;

import java.util.List;
import java.util.function.Function;
import org.numberdesk.shared.Page;

/**
 * A page of a list.
 *
 * @param next to be given as {@code after} for the page that follows, or null at the end
 */
public record ListJson<T>(List<T> items, String next) {

  public static <S, T> ListJson<T> of(Page<S> page, Function<S, T> json) {
    return new ListJson<>(page.items().stream().map(json).toList(), page.next());
  }
}
