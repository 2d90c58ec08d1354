package org.numberdesk.numbers.importing;

/**
 * A row that did not go in, as it is shown.
 *
 * @param line the file's own
 * @param column the file's own, empty where the row as a whole is meant
 */
public record ImportError(int line, String column, String value, String message)
    implements java.io.Serializable {

  public int getLine() {
    return line;
  }

  public String getColumn() {
    return column;
  }

  public String getValue() {
    return value;
  }

  public String getMessage() {
    return message;
  }
}
