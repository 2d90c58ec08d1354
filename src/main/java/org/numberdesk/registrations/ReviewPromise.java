package org.numberdesk.registrations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.shared.VersionedEntity;

/**
 * How soon staff promise one step for one sender type, in business hours of the desk. Leads change
 * the hours; a case keeps the date it was promised.
 */
@Entity
@Table(name = "review_promise")
public class ReviewPromise extends VersionedEntity {

  /** Four weeks of eight hours; more is no promise. */
  public static final int LONGEST = 160;

  /** What is promised. */
  public enum Step {
    /** a decision on a submission */
    DECIDE,
    /** filing with the carriers what was approved */
    FILE
  }

  @Enumerated(EnumType.STRING)
  @Column(name = "sender_type", nullable = false, updatable = false, length = 20)
  private SenderType senderType;

  @Enumerated(EnumType.STRING)
  @Column(name = "step", nullable = false, updatable = false, length = 20)
  private Step step;

  @Column(name = "hours", nullable = false)
  private int hours;

  protected ReviewPromise() {}

  /** Changes what is promised from now on, 1 to {@link #LONGEST} hours. */
  void promise(int changed) {
    if (changed < 1 || changed > LONGEST) {
      throw new IllegalArgumentException("Not a promise: " + changed);
    }
    hours = changed;
  }

  public SenderType senderType() {
    return senderType;
  }

  public Step step() {
    return step;
  }

  public int hours() {
    return hours;
  }
}
