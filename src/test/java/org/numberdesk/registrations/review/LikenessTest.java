package org.numberdesk.registrations.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which wordings are like each other, and that marks find them. */
class LikenessTest {

  private static final String ONE =
      "I agree to receive text messages from Acme Retail with order updates at the number given above."
          + " Up to 4 messages a month. Message and data rates may apply. Reply STOP to opt out or HELP for help.";
  private static final String ALIKE = ONE.replace("Acme Retail", "Globex Health");
  private static final String OTHER =
      "Call us about opening hours of the branch in Boise, where parking is free on Sundays and dogs are welcome.";

  private static long shared(String one, String other) {
    Set<Long> marks = new HashSet<>(Likeness.marks(one));
    return Likeness.marks(other).stream().filter(marks::contains).count();
  }

  @Test
  void theSameWordsAreTheSameWhateverTheirCaseAndDots() {
    assertEquals(
        1, Likeness.between(ONE, ONE.toUpperCase(java.util.Locale.ROOT).replace(".", " !")));
    assertEquals(Likeness.BANDS, shared(ONE, ONE.replace(",", "")));
  }

  @Test
  void anotherBrandInTheSameWordingIsAlike() {
    assertTrue(Likeness.between(ONE, ALIKE) > 0.6);
    assertTrue(shared(ONE, ALIKE) > 0);
  }

  @Test
  void anotherTextIsNot() {
    assertEquals(0, Likeness.between(ONE, OTHER));
    assertEquals(0, shared(ONE, OTHER));
  }

  @Test
  void whatIsTooShortIsLikeNothing() {
    assertEquals(List.of(), Likeness.marks("Text me"));
    assertEquals(List.of(), Likeness.marks(null));
    assertEquals(0, Likeness.between("Text me", "Text me"));
  }
}
