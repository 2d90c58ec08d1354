package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.List;
import org.numberdesk.registrations.WordDiff;

/**
 * One answer of a case with what is thought of it.
 *
 * @param pieces the text, with what changed since the revision before
 * @param link where the answer leads, or null
 */
public record AnswerRow(
    String path,
    String label,
    List<WordDiff.Piece> pieces,
    String link,
    boolean changed,
    List<FindingRow> findings)
    implements Serializable {

  public String getLabel() {
    return label;
  }

  /** The text in runs: kept, added, removed. */
  public List<Run> getRuns() {
    return pieces.stream().map(piece -> new Run(piece.fate(), piece.text())).toList();
  }

  public String getLink() {
    return link;
  }

  public boolean isGiven() {
    return !pieces.isEmpty();
  }

  public boolean isChanged() {
    return changed;
  }

  public List<FindingRow> getFindings() {
    return findings;
  }

  /** A run of words. */
  public record Run(WordDiff.Fate fate, String text) {

    public boolean isAdded() {
      return fate == WordDiff.Fate.ADDED;
    }

    public boolean isRemoved() {
      return fate == WordDiff.Fate.REMOVED;
    }

    public boolean isKept() {
      return fate == WordDiff.Fate.KEPT;
    }

    public String getText() {
      return text.stripTrailing();
    }

    /** The space after it, which is not part of what changed. */
    public String getGap() {
      return text.substring(text.stripTrailing().length());
    }
  }
}
