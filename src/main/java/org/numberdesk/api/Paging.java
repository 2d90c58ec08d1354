package org.numberdesk.api;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.numberdesk.shared.Cursor;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.PageRequest;

/**
 * How a caller asks for a page: {@code size}, {@code after}, {@code sort} with a minus for the
 * other way round.
 */
public class Paging {

  @QueryParam("size")
  private String size;

  @QueryParam("after")
  private String after;

  @QueryParam("sort")
  private String sort;

  /**
   * The request, if it makes sense.
   *
   * @param sorts the list's allowed sorts, its default first
   * @param keys how many values the list's cursor holds
   * @throws MalformedBody naming the parameter that does not
   */
  public PageRequest request(List<String> sorts, int keys) {
    boolean descending = sort != null && sort.startsWith("-");
    String name =
        sort == null || sort.isEmpty() ? sorts.get(0) : descending ? sort.substring(1) : sort;
    if (!sorts.contains(name)) {
      throw wrong("sort", "error.sort", String.join(", ", sorts));
    }
    Cursor cursor =
        after == null || after.isEmpty()
            ? null
            : Cursor.decode(after, keys).orElseThrow(() -> wrong("after", "error.cursor"));
    return new PageRequest(name, descending, rows(), cursor, false);
  }

  /**
   * A filter's value.
   *
   * @throws MalformedBody naming the parameter, where the value is none of the list
   */
  public static <E extends Enum<E>> E oneOf(Class<E> type, String parameter, String text) {
    try {
      return Enum.valueOf(type, text);
    } catch (IllegalArgumentException e) {
      throw wrong(parameter, "error.field.notInList");
    }
  }

  private int rows() {
    if (size == null || size.isEmpty()) {
      return PageRequest.DEFAULT_SIZE;
    }
    try {
      int rows = Integer.parseInt(size);
      if (rows >= 1 && rows <= PageRequest.MAX_SIZE) {
        return rows;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw wrong("size", "error.size", PageRequest.MAX_SIZE);
  }

  private static MalformedBody wrong(String parameter, String key, Object... parameters) {
    return new MalformedBody(List.of(FieldError.of(parameter, key, parameters)), key, parameters);
  }
}
