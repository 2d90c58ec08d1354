package org.numberdesk.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed between two texts, word by word. */
class WordDiffTest {

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "the same words | the same words | =the same words",
        "one three | one two three | =one +two =three",
        "one two three | one three | =one -two =three",
        "see bit.ly/x now | see acme.example now | =see -bit.ly/x +acme.example =now",
        "a b | c d | -a b +c d",
        "'' | new | +new",
        "old | '' | -old",
        "'' | '' | ''",
      })
  void eachRunOfWordsHasItsFate(String before, String after, String expected) {
    String told =
        WordDiff.between(before, after).stream()
            .map(piece -> sign(piece.fate()) + piece.text().strip())
            .collect(Collectors.joining(" "));
    assertEquals(expected, told);
  }

  private static String sign(WordDiff.Fate fate) {
    return switch (fate) {
      case KEPT -> "=";
      case ADDED -> "+";
      case REMOVED -> "-";
    };
  }

  @Test
  void anAnswerGivenForTheFirstTimeIsAllNew() {
    assertEquals(
        List.of(new WordDiff.Piece(WordDiff.Fate.ADDED, "a b")), WordDiff.between(null, "a b"));
  }

  @Property(tries = 300)
  void thePiecesPutTogetherAreTheTextsAgain(
      @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'c') String one,
      @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'c') String other) {
    String before = one.replace('b', ' ');
    String after = other.replace('b', ' ');
    List<WordDiff.Piece> pieces = WordDiff.between(before, after);
    assertEquals(before, without(pieces, WordDiff.Fate.ADDED));
    assertEquals(after, without(pieces, WordDiff.Fate.REMOVED));
  }

  private static String without(List<WordDiff.Piece> pieces, WordDiff.Fate fate) {
    return pieces.stream()
        .filter(piece -> piece.fate() != fate)
        .map(WordDiff.Piece::text)
        .collect(Collectors.joining());
  }

  @Test
  void textsThatDifferInVeryManyWordsAreToldAsOneForTheOther() {
    String before = "a ".repeat(300_000) + "x";
    String after = "b ".repeat(300_000) + "x";
    assertTimeout(
        Duration.ofSeconds(2),
        () ->
            assertEquals(
                List.of(WordDiff.Fate.REMOVED, WordDiff.Fate.ADDED, WordDiff.Fate.KEPT),
                WordDiff.between(before, after).stream().map(WordDiff.Piece::fate).toList()));
  }
}
