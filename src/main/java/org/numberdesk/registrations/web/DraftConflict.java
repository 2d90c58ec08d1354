package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two people wrote into one draft. What only one of them changed is kept from both; what both
 * changed differently is theirs to choose, and nothing is written until they did.
 *
 * @param base as it was when this person last read or saved it
 * @param mine as this person has it
 * @param theirs as it was saved by somebody else since
 */
record DraftConflict(SubmissionForm base, SubmissionForm mine, SubmissionForm theirs)
    implements Serializable {

  /** What both changed, and not to the same. */
  Set<String> disputed() {
    Set<String> disputed = new TreeSet<>(base.differences(mine));
    disputed.retainAll(base.differences(theirs));
    disputed.retainAll(mine.differences(theirs));
    return disputed;
  }

  /** What only the other person changed. */
  Set<String> changedByThem() {
    Set<String> changed = new TreeSet<>(base.differences(theirs));
    changed.removeAll(base.differences(mine));
    return changed;
  }

  /** Both together; what is disputed as one of them has it. */
  SubmissionForm merged(boolean keepMine) {
    SubmissionForm merged = theirs.copy();
    Set<String> taken = new TreeSet<>(base.differences(mine));
    if (!keepMine) {
      taken.removeAll(disputed());
    }
    taken.forEach(path -> merged.put(path, mine.get(path)));
    return merged;
  }
}
