package org.numberdesk.preflight.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numberdesk.preflight.text.Reading;

/** Each wording says what a reader would take from it, and no more. */
class WordingTest {

  @ParameterizedTest
  @MethodSource("wordings")
  void aWordingSaysWhatAReaderTakesFromIt(String concept, boolean says, String wording) {
    assertEquals(says, Reading.of(wording).says(concept));
  }

  static Stream<Object[]> wordings() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                WordingTest.class.getResourceAsStream("/org/numberdesk/preflight/wordings.txt"),
                StandardCharsets.UTF_8))) {
      List<Object[]> rows =
          in.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split(" \\| ", 3))
              .map(
                  cells ->
                      new Object[] {cells[0].strip(), cells[1].strip().equals("yes"), cells[2]})
              .toList();
      return rows.stream();
    }
  }
}
