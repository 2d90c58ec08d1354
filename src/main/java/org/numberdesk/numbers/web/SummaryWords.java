package org.numberdesk.numbers.web;

import java.util.ArrayList;
import java.util.List;
import org.numberdesk.numbers.NumberInventory.NumberSummary;
import org.numberdesk.numbers.SendState;
import org.numberdesk.shared.Words;

/** The counts of an inventory as one sentence; what there is none of is not told. */
public final class SummaryWords {

  private SummaryWords() {}

  public static String of(NumberSummary summary) {
    if (summary.total() == 0) {
      return Words.of("numbers.summary.none");
    }
    List<String> parts = new ArrayList<>();
    parts.add(Words.of("numbers.summary.can", summary.of(SendState.CAN_SEND), summary.total()));
    add(parts, "numbers.summary.cannot", summary.of(SendState.CANNOT_SEND));
    add(parts, "numbers.summary.risk", summary.of(SendState.AT_RISK));
    add(parts, "numbers.summary.outage", summary.of(SendState.OUTAGE));
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, String key, long count) {
    if (count > 0) {
      parts.add(Words.of(key, count));
    }
  }
}
