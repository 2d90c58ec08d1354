package org.numberdesk.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ShareBarTest {

  @Property(tries = 300)
  void barsFillTheWidthWithoutTouchingAndEachCanBeSeen(
      @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 1_000_000) Long> counts) {
    List<ShareBar.Bar> bars =
        ShareBar.of(counts.stream().map(count -> new ShareBar.Share("x", count)).toList());
    for (int i = 1; i < bars.size(); i++) {
      assertTrue(bars.get(i).x() > bars.get(i - 1).x() + bars.get(i - 1).width());
    }
    assertTrue(bars.stream().allMatch(bar -> bar.width() >= 4), bars::toString);
    ShareBar.Bar last = bars.get(bars.size() - 1);
    assertEquals(ShareBar.WIDTH, last.x() + last.width());
  }

  @Test
  void whatThereIsNoneOfHasNoBar() {
    assertEquals(
        List.of("a"),
        ShareBar.of(List.of(new ShareBar.Share("a", 3), new ShareBar.Share("b", 0))).stream()
            .map(ShareBar.Bar::name)
            .toList());
    assertEquals(List.of(), ShareBar.of(List.of(new ShareBar.Share("a", 0))));
  }

  @Test
  void twiceAsManyAreAboutTwiceAsWide() {
    List<ShareBar.Bar> bars =
        ShareBar.of(List.of(new ShareBar.Share("a", 200), new ShareBar.Share("b", 100)));
    assertEquals(2.0, (double) bars.get(0).width() / bars.get(1).width(), 0.05);
  }
}
