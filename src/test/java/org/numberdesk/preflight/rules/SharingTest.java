package org.numberdesk.preflight.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numberdesk.preflight.Submission;
import org.numberdesk.preflight.text.Reading;

/** What a sentence or two of a privacy policy say of passing on numbers and consents. */
class SharingTest {

  @ParameterizedTest
  @MethodSource("sentences")
  void aPolicySaysWhatAReaderTakesFromIt(String says, String text) {
    Sharing sharing = Sharing.in(Reading.of(text), new BrandName(Submission.Brand.empty()));
    String taken = sharing.shares() != null ? "shares" : sharing.denied() ? "keep" : "silent";
    assertEquals(says, taken);
  }

  static Stream<Object[]> sentences() throws IOException {
    try (InputStream in =
        SharingTest.class.getResourceAsStream("/org/numberdesk/preflight/sharing.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> (Object[]) line.split(" \\| ", 2))
              .toList()
              .stream();
    }
  }
}
