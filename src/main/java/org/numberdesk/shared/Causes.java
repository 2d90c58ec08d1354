package org.numberdesk.shared;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the exception that was meant inside the ones that transactions, EL and the server wrap
 * around it.
 */
public final class Causes {

  private Causes() {}

  public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
    Set<Throwable> seen = new HashSet<>();
    for (Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
    }
    return Optional.empty();
  }
}
