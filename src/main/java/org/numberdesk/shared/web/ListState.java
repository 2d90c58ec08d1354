package org.numberdesk.shared.web;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.numberdesk.shared.Cursor;
import org.numberdesk.shared.PageRequest;

/**
 * What a list shows, as it stands in the address: filters, sort, where to go on. Read from the
 * request once, written into every link of the list, so that back, reload and a shared address all
 * show the same rows. An unknown sort falls back to the first.
 */
public class ListState implements Serializable {

  private static final long serialVersionUID = 1L;

  public static final int ROWS = 25;

  private final String path;
  private final List<String> sorts;
  private final LinkedHashMap<String, String> filters = new LinkedHashMap<>();
  private final String sort;
  private final boolean descending;
  private final String after;
  private final String before;

  /**
   * Reads the state from the request.
   *
   * @param path the list's own address
   * @param sorts allowed sorts, the default first
   * @param filterNames the parameters that filter
   * @param parameters the request's
   */
  public ListState(
      String path, List<String> sorts, List<String> filterNames, Map<String, String> parameters) {
    this.path = path;
    this.sorts = List.copyOf(sorts);
    for (String name : filterNames) {
      String value = parameters.get(name);
      if (value != null && !value.isBlank()) {
        filters.put(name, value.strip());
      }
    }
    String given = parameters.getOrDefault("sort", "");
    String name = given.startsWith("-") ? given.substring(1) : given;
    boolean known = sorts.contains(name);
    this.sort = known ? name : sorts.get(0);
    this.descending = known && given.startsWith("-");
    this.after = parameters.get("after");
    this.before = parameters.get("before");
  }

  /**
   * The page to read.
   *
   * @param keys how many values the list's cursor holds; a broken cursor shows the first page
   */
  public PageRequest request(int keys) {
    Optional<Cursor> back = cursor(before, keys);
    return new PageRequest(
        sort, descending, ROWS, back.or(() -> cursor(after, keys)).orElse(null), back.isPresent());
  }

  private static Optional<Cursor> cursor(String text, int keys) {
    return text == null || text.isEmpty() ? Optional.empty() : Cursor.decode(text, keys);
  }

  /** The value of a filter, or an empty text. */
  public String filter(String name) {
    return filters.getOrDefault(name, "");
  }

  /**
   * Whether a filter stands at a value, by its text: pages that compared it with a constant would
   * fail where an address says what is none.
   */
  public boolean is(String name, Object value) {
    return value != null && filter(name).equals(value.toString());
  }

  public boolean isFiltered() {
    return !filters.isEmpty();
  }

  /**
   * The same list with one filter changed, from its start; an empty value takes the filter away.
   */
  public String with(String name, String value) {
    LinkedHashMap<String, String> changed = new LinkedHashMap<>(filters);
    if (value == null || value.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return address(changed, sortParameter(), null, null);
  }

  /** The same list sorted by a column; the other way round if it is sorted so already. */
  public String sortedBy(String column) {
    boolean turn = column.equals(sort) && !descending;
    return address(filters, (turn ? "-" : "") + column, null, null);
  }

  /** "ascending", "descending" or "none", as a table's head tells assistive technology. */
  public String direction(String column) {
    return column.equals(sort) ? descending ? "descending" : "ascending" : "none";
  }

  public String nextPage(String cursor) {
    return address(filters, sortParameter(), "after", cursor);
  }

  public String previousPage(String cursor) {
    return address(filters, sortParameter(), "before", cursor);
  }

  /** The list without any filter. */
  public String getCleared() {
    return address(Map.of(), sortParameter(), null, null);
  }

  /** This very page, to come back to. */
  public String getHere() {
    return address(
        filters,
        sortParameter(),
        before != null ? "before" : "after",
        before != null ? before : after);
  }

  /** The same filters and sort at another address, from the start, with one parameter more. */
  public String elsewhere(String otherPath, String name, String value) {
    String here = address(filters, sortParameter(), null, null);
    String mark = here.length() == path.length() ? "?" : "&";
    return otherPath + here.substring(path.length()) + mark + name + "=" + value;
  }

  /** The sort as the address has it, or null for the default. */
  public String getSorting() {
    return sortParameter();
  }

  private String sortParameter() {
    return sort.equals(sorts.get(0)) && !descending ? null : (descending ? "-" : "") + sort;
  }

  private String address(
      Map<String, String> parameters, String sorting, String cursorName, String cursor) {
    StringBuilder address = new StringBuilder(path);
    parameters.forEach((name, value) -> add(address, name, value));
    add(address, "sort", sorting);
    add(address, cursorName, cursor);
    return address.toString();
  }

  private void add(StringBuilder address, String name, String value) {
    if (value != null && name != null) {
      address
          .append(address.length() == path.length() ? '?' : '&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
