package org.numberdesk.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the list can show of a number beside its name and whether it may send. */
public enum ListColumn {
  WHY,
  WHO,
  TYPE,
  REGISTRATION,
  SUPPLY,
  USES,
  TAGS,
  NOTES,
  OWNER,
  SITE,
  COST_CENTRE,
  COUNTRY,
  CAPABILITIES,
  PURCHASED,
  IMPORTED;

  /** Those shown to somebody who never chose. */
  public static final Set<ListColumn> USUAL = Set.copyOf(EnumSet.of(WHY, WHO, TYPE, REGISTRATION));

  /** Reads what {@link #text} wrote; names that are no longer known are left out. */
  static Set<ListColumn> read(String text) {
    Set<ListColumn> columns = EnumSet.noneOf(ListColumn.class);
    for (ListColumn column : values()) {
      if (Arrays.asList(text.split(",")).contains(column.name())) {
        columns.add(column);
      }
    }
    return columns;
  }

  static String text(Set<ListColumn> columns) {
    List<String> names = new ArrayList<>();
    columns.stream().sorted().forEach(column -> names.add(column.name()));
    return String.join(",", names);
  }
}
