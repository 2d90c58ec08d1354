package org.numberdesk.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTest {

  private static final String TEXT =
      SearchTerms.text("+12085550111", "Montréal – Order desk", "store,north west");

  /** Both ways of looking, which must agree. */
  private static boolean finds(String word) {
    String pattern = SearchTerms.pattern(word);
    boolean inText =
        pattern.startsWith("% ")
            ? TEXT.contains(pattern.substring(1, pattern.length() - 1))
            : TEXT.contains(word);
    boolean inTerms = SearchTerms.terms(TEXT).stream().anyMatch(term -> term.startsWith(word));
    assertEquals(inText, inTerms, word);
    return inText;
  }

  @ParameterizedTest
  @CsvSource({
    "montreal",
    "order",
    "ord",
    "desk",
    "store",
    "north",
    "west",
    "12085550111",
    "208",
    "5550111",
    "0111",
    "111",
    "085"
  })
  void aWordIsFoundByItsBeginningAndANumberByAnyPart(String word) {
    assertTrue(finds(word));
  }

  @ParameterizedTest
  @CsvSource({"rder", "esk", "south", "209", "01112"})
  void whatIsNotThereIsNotFound(String word) {
    assertFalse(finds(word));
  }

  @Test
  void aQueryIsTakenApartLikeWhatItLooksFor() {
    assertEquals(Set.of("208", "555", "0111"), Set.copyOf(SearchTerms.asked("(208) 555-0111")));
    assertEquals(List.of("montreal", "ord"), SearchTerms.asked("ORD Montréal"));
    assertEquals(List.of(), SearchTerms.asked(" +%_! "));
  }

  @Test
  void aFewDigitsAreLookedForInTheListItself() {
    assertFalse(SearchTerms.isTerm("11"));
    assertTrue(SearchTerms.isTerm("111"));
    assertTrue(SearchTerms.isTerm("or"));
  }

  @ParameterizedTest
  @CsvSource(
      value = {"111,#111", "5550111,#555", "4711,471", "555crew,555", "order,-", "o11,-", "11,-"},
      nullValues = "-")
  void aTermIsWalkedThroughByItsFirstThreeDigits(String term, String opening) {
    assertEquals(opening, SearchTerms.opening(term, "+12085550111"));
  }

  @Test
  void digitsAreMetByAnyThreeOfThemInARow() {
    assertEquals(List.of("#208", "#085", "#855"), SearchTerms.ownOpenings("20855"));
    assertEquals(List.of("#111"), SearchTerms.ownOpenings("1111"));
  }

  @Test
  void aTextNeverOutgrowsItsColumn() {
    String long1 = "한국어 ".repeat(300);
    assertTrue(SearchTerms.text("+12085550111", long1, long1).length() <= 1500);
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      many.append("word").append(i).append("x".repeat(60)).append(' ');
    }
    String text = SearchTerms.text("+12085550111", many.toString(), "");
    assertTrue(text.length() <= 1500);
    assertTrue(SearchTerms.terms(text).stream().allMatch(term -> term.length() <= 40));
  }
}
