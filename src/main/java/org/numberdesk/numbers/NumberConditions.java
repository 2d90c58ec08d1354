package org.numberdesk.numbers;

import java.util.Optional;

/** Knows the numbers that a dated rule touches, by its id; the list filters by it. */
public interface NumberConditions {

  /** The condition of a dated rule; empty where there is no such rule. */
  Optional<NumberCondition> ofDeadline(String id);
}
