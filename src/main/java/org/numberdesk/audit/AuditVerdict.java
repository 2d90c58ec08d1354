package org.numberdesk.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a check of the chain says.
 *
 * @param fault what is wrong first, or null where all holds
 * @param place where in the chain, 0 for its ends
 * @param entry the entry that is concerned, or null where it is gone or not one
 * @param checked how many entries were checked
 * @param lastPlace where the chain ends by its head
 * @param lastCode the code it ends with, to be compared with what was noted down earlier
 * @param sealedAt when it was sealed last, or null
 */
public record AuditVerdict(
    Fault fault,
    long place,
    Long entry,
    long checked,
    long lastPlace,
    String lastCode,
    Instant sealedAt)
    implements Serializable {

  /** How a chain can be broken. */
  public enum Fault {
    /** the ends are gone, though something was sealed or should have been */
    HEAD_MISSING,
    /** the ends were changed by somebody without the key */
    HEAD_CHANGED,
    /** the key that the vault keeps cannot be opened */
    KEY_LOST,
    /** a place is empty: its row was deleted, or the end was cut off */
    PLACE_MISSING,
    /** the entry of a place was deleted */
    ENTRY_MISSING,
    /** entry or code do not fit together */
    ENTRY_CHANGED,
    /** an entry was added behind the portal's back */
    ENTRY_ADDED,
    /** the chain ends before a place it had reached already while this portal ran */
    WOUND_BACK
  }

  /** Whether all holds. */
  public boolean holds() {
    return fault == null;
  }
}
