package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which answers are open where something was sent back: those that were asked about. Others are
 * read until the customer opens them, so that what was found right is not changed by accident. An
 * answer in which something is found now, that is still to be given, or that was changed already,
 * is open too. Once open, an answer stays so.
 */
final class AskedFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HashSet<String> open = new HashSet<>();
  private final HashSet<String> lists = new HashSet<>();
  private final SubmissionForm decidedOn;
  private boolean whole;

  /**
   * What was asked.
   *
   * @param decidedOn the answers that were sent back; null for a draft, in which all is open
   */
  AskedFields(List<ReasonView> reasons, Draft draft, SubmissionForm decidedOn) {
    this.decidedOn = decidedOn;
    Set<String> found = new HashSet<>();
    boolean vague = reasons.isEmpty() || decidedOn == null;
    for (ReasonView reason : reasons) {
      String path = draft.layout().fieldFor(reason.path()).map(FieldDef::path).orElse(null);
      vague |= path == null;
      if (path != null) {
        found.add(path);
      }
    }
    whole = vague;
    open.addAll(found);
    found.stream().filter(path -> path.contains("[")).map(AskedFields::list).forEach(lists::add);
  }

  private static String list(String path) {
    return path.substring(0, path.indexOf('['));
  }

  /** Whether every answer is open. */
  boolean whole() {
    return whole;
  }

  void openAll() {
    whole = true;
  }

  /** Whether an answer can only be read. */
  boolean locks(String path, Draft draft) {
    if (whole || open.contains(path)) {
      return false;
    }
    boolean opens =
        path.contains("[") && lists.contains(list(path))
            || !decidedOn.get(path).equals(draft.form().get(path))
            || !draft.findingsAt(path).isEmpty()
            || draft.refusedAt(path) != null;
    if (opens) {
      open.add(path);
    }
    return !opens;
  }

  /** Whether rows of a list can only be read. */
  boolean locksRows(String listPath) {
    return !whole && !lists.contains(listPath);
  }
}
