package org.numberdesk.numbers;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.numberdesk.shared.Words;

/**
 * What stops in the contact centre when some numbers may not send: how many different things of
 * each kind use at least one of them. As old as the last read of the contact centre.
 */
public record Impact(Map<UsageKind, Integer> counts) implements Serializable {

  private static final long serialVersionUID = 1L;

  public static final Impact NONE = new Impact(Map.of());

  public Impact {
    EnumMap<UsageKind, Integer> copy = new EnumMap<>(UsageKind.class);
    counts.forEach(
        (kind, count) -> {
          if (count > 0) {
            copy.put(kind, count);
          }
        });
    counts = Collections.unmodifiableMap(copy);
  }

  public int of(UsageKind kind) {
    return counts.getOrDefault(kind, 0);
  }

  public int queues() {
    return of(UsageKind.QUEUE);
  }

  public int flows() {
    return of(UsageKind.FLOW);
  }

  public int campaigns() {
    return of(UsageKind.CAMPAIGN);
  }

  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  public boolean isNone() {
    return counts.isEmpty();
  }

  /** {@code 4 queues and 2 campaigns}; an empty text where nothing is known to use them. */
  public String words() {
    List<String> parts = new ArrayList<>();
    counts.forEach((kind, count) -> parts.add(Words.of("UsageKind." + kind + ".count", count)));
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    int last = parts.size() - 1;
    return Words.of(
        "numbers.impact.and", String.join(", ", parts.subList(0, last)), parts.get(last));
  }

  /** {@code 4 queues and 2 campaigns stop}; an empty text where nothing is known to use them. */
  public String stops() {
    return isNone() ? "" : Words.of("numbers.impact.stops", words(), total());
  }
}
