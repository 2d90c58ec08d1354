package org.numberdesk.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Guards the later hold-outs: registrations of other trades and voices, each lot written in one go
 * by who had not seen the rules, read by a second and hashed before anything was measured on it.
 * Like the first they are only ever measured. The hash is taken as {@link HoldoutIsUntouchedTest}
 * takes it.
 */
class LaterHoldoutsAreUntouchedTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/numberdesk/preflight/corpus");

  @ParameterizedTest
  @ValueSource(strings = {"holdout2", "holdout3"})
  void contentHasTheHashItWasCommittedWith(String lot)
      throws IOException, NoSuchAlgorithmException {
    Path folder = FOLDER.resolve(lot);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted(Comparator.comparing(file -> folder.relativize(file).toString()))
          .forEach(file -> digest.update(bytes(file)));
    }

    assertEquals(
        Files.readString(folder.resolve("SHA256")).strip(),
        HexFormat.of().formatHex(digest.digest()) + "  " + lot);
  }

  @ParameterizedTest
  @CsvSource({"holdout2, 100, 40", "holdout3, 467, 220"})
  void nearlyHalfOfTheTextsAreClean(String lot, int texts, int clean) {
    List<Corpus.Case> cases = Corpus.part(lot);
    long found = cases.stream().filter(c -> c.expect().isEmpty()).count();

    assertEquals(texts, cases.size());
    assertEquals(texts, cases.stream().map(Corpus.Case::id).distinct().count());
    assertTrue(found >= clean, found + " are clean");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
