package org.numberdesk.registrations;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What staff have to do next with a case; the parts of the desk's queue, in the order of work. */
public enum ReviewStep {
  TO_REVIEW(Order.DUE, RegistrationStatus.SUBMITTED, RegistrationStatus.IN_REVIEW),
  IN_REVIEW(Order.DUE, RegistrationStatus.IN_REVIEW),
  TO_FILE(Order.DUE, RegistrationStatus.READY_FOR_CARRIER),
  WITH_CARRIER(Order.WAITING, RegistrationStatus.WITH_CARRIER),
  APPROVED(Order.NEWEST, RegistrationStatus.APPROVED),
  ALL(Order.NEWEST);

  /** What stands on top. */
  public enum Order {
    /** what ranks first: by due date, clock, wish and readiness */
    DUE,
    /** what has waited longest in its state */
    WAITING,
    NEWEST
  }

  private final Order order;
  private final Set<RegistrationStatus> statuses;

  ReviewStep(Order order, RegistrationStatus... statuses) {
    this.order = order;
    this.statuses = EnumSet.noneOf(RegistrationStatus.class);
    this.statuses.addAll(Arrays.asList(statuses));
  }

  /** The step as an address names it, {@code to-review}; empty for what is none. */
  public static Optional<ReviewStep> of(String path) {
    return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
  }

  /** Where a case in this state waits. */
  public static ReviewStep of(RegistrationStatus status) {
    return switch (status) {
      case SUBMITTED -> TO_REVIEW;
      case IN_REVIEW -> IN_REVIEW;
      case READY_FOR_CARRIER -> TO_FILE;
      case WITH_CARRIER -> WITH_CARRIER;
      case APPROVED -> APPROVED;
      default -> ALL;
    };
  }

  public String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Order order() {
    return order;
  }

  /**
   * The stored states; a review whose lease ended counts as waiting, whether it was written down
   * yet or not. Empty for any.
   */
  Set<RegistrationStatus> statuses() {
    return statuses;
  }
}
