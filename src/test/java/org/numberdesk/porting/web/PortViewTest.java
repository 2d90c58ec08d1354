package org.numberdesk.porting.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numberdesk.porting.PortOrder;
import org.numberdesk.porting.PortText;

class PortViewTest {

  private static final Instant NOW = Instant.parse("2026-11-27T15:00:00Z");

  private static Set<String> numbers(String text) {
    return text == null
        ? Set.of()
        : Arrays.stream(text.split(" ")).collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest(name = "of {0}, where the inventory has {1}: {2}")
  @CsvSource({
    "+12083420100 +12083420101, , ",
    "+12083420100 +12083420101, +12083420101, +12083420101",
    "+12083420100 +12083420101, +12083420100 +12083420101, +12083420100 +12083420101",
    "+12083420100, +12083420199, ",
  })
  void onlyNumbersThatTheInventoryHasAreLinked(String ported, String inventory, String linked) {
    PortForm form = PortForm.of(PortText.empty());
    form.getTexts().put("numbers", ported.replace(' ', '\n'));
    PortView view =
        new PortView(
            new PortOrder(1, form.text(), NOW), numbers(inventory), ZoneOffset.UTC, false, NOW);
    assertEquals(numbers(ported).size(), view.getTracks().size());
    assertEquals(
        numbers(linked),
        view.getTracks().stream()
            .filter(PortView.Track::known)
            .map(PortView.Track::e164)
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
