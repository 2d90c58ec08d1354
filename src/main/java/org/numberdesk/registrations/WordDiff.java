package org.numberdesk.registrations;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed between two texts, word by word. Spaces belong to the word before them, so that the
 * pieces put together are the texts again. Texts that differ in very many words are shown as one
 * replaced by the other, which reads better and keeps the time in bounds.
 */
public final class WordDiff {

  /** Words between the common beginning and the common end up to which single words are told. */
  static final int LIMIT = 400;

  /** What became of a piece. */
  public enum Fate {
    KEPT,
    REMOVED,
    ADDED
  }

  /** A run of words with one fate. */
  public record Piece(Fate fate, String text) implements Serializable {}

  private final List<Piece> pieces = new ArrayList<>();

  private WordDiff() {}

  /** The pieces of both texts in the order of reading; a null text is an empty one. */
  public static List<Piece> between(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    int start = 0;
    int shorter = Math.min(old.size(), now.size());
    while (start < shorter && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    WordDiff diff = new WordDiff();
    diff.add(Fate.KEPT, old.subList(0, start));
    diff.middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end));
    diff.add(Fate.KEPT, old.subList(old.size() - end, old.size()));
    return List.copyOf(diff.pieces);
  }

  private void middle(List<String> old, List<String> now) {
    if (old.size() + now.size() > LIMIT) {
      add(Fate.REMOVED, old);
      add(Fate.ADDED, now);
      return;
    }
    int at = 0;
    for (AbstractDelta<String> change : DiffUtils.diff(old, now).getDeltas()) {
      add(Fate.KEPT, old.subList(at, change.getSource().getPosition()));
      add(Fate.REMOVED, change.getSource().getLines());
      add(Fate.ADDED, change.getTarget().getLines());
      at = change.getSource().getPosition() + change.getSource().size();
    }
    add(Fate.KEPT, old.subList(at, old.size()));
  }

  private void add(Fate fate, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(fate, String.join("", words)));
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    if (text == null) {
      return words;
    }
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i))) {
        words.add(text.substring(start, i));
        start = i;
      }
    }
    if (start < text.length()) {
      words.add(text.substring(start));
    }
    return words;
  }
}
