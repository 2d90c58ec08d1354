package org.numberdesk.registrations.web;

import java.io.Serializable;

/** One thing that can be chosen, or a link of a filter: its value or address, and its word. */
public record Choice(String value, String label, boolean chosen, Long count)
    implements Serializable {

  static Choice of(String value, String label) {
    return new Choice(value, label, false, null);
  }

  public String getValue() {
    return value;
  }

  public String getLabel() {
    return label;
  }

  public boolean isChosen() {
    return chosen;
  }

  /** How many lie behind it, or null where that is not counted. */
  public Long getCount() {
    return count;
  }
}
