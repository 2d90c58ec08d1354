package org.numberdesk.numbers.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.numberdesk.numbers.importing.ImportError;

class BadRowsTest {

  private static ImportError error(int line, String value, String message) {
    return new ImportError(line, "phoneNumberType", value, message);
  }

  @Test
  void oneMistakeInAColumnIsOneLine() {
    List<ImportError> errors =
        Stream.concat(
                Stream.of(error(2, "pager", "No type.")),
                IntStream.range(4, 180).mapToObj(line -> error(line, "beeper", "No type.")))
            .toList();
    List<BadRows> shown = BadRows.of(errors);
    assertEquals(1, shown.size());
    assertEquals("2, 4, 5, 6, 7 and 172 more", shown.get(0).lines());
    assertEquals("pager, beeper", shown.get(0).values());
  }

  @Test
  void otherReasonsStandWhereTheyAreMetFirst() {
    List<BadRows> shown =
        BadRows.of(List.of(error(2, "a", "One."), error(3, null, "Two."), error(4, "b", "One.")));
    assertEquals(List.of("2, 4", "3"), shown.stream().map(BadRows::lines).toList());
    assertEquals(List.of("a, b", ""), shown.stream().map(BadRows::values).toList());
  }
}
