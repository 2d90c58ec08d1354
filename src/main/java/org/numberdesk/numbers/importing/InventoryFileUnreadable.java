package org.numberdesk.numbers.importing;

import java.util.List;

/**
 * The file as a whole cannot be read, or not beyond a certain place. May come after rows that were
 * good: what was read before it stands.
 */
public final class InventoryFileUnreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> parameters;
  private transient List<String> header;

  InventoryFileUnreadable(String key, Object... parameters) {
    super(key);
    this.key = key;
    this.parameters = List.of(parameters);
  }

  InventoryFileUnreadable(Throwable cause, String key, Object... parameters) {
    super(key, cause);
    this.key = key;
    this.parameters = List.of(parameters);
  }

  /** Notes the headers, where they were read and only what they mean is not known. */
  InventoryFileUnreadable with(List<String> known) {
    header = List.copyOf(known);
    return this;
  }

  /** The file's headers, where they were read; else null. */
  List<String> header() {
    return header;
  }

  /** Key of the message bundle. */
  public String key() {
    return key;
  }

  /** What fills the message's slots. */
  public List<Object> parameters() {
    return parameters;
  }
}
