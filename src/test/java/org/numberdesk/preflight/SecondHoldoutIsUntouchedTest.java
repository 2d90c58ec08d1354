package org.numberdesk.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Guards the second hold-out: a hundred registrations of other trades and voices, written in one go
 * and hashed before anything was measured on them. Like the first it is only ever measured.
 */
class SecondHoldoutIsUntouchedTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/org/numberdesk/preflight/corpus/holdout2");

  @Test
  void contentHasTheHashItWasCommittedWith() throws IOException, NoSuchAlgorithmException {
    byte[] texts = Files.readAllBytes(FOLDER.resolve("texts.json"));
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(texts));

    assertEquals(Files.readString(FOLDER.resolve("SHA256")).strip(), hash + "  holdout2");
  }

  @Test
  void aHundredTextsNearlyHalfOfThemClean() {
    List<Corpus.Case> cases = Corpus.part("holdout2");
    long clean = cases.stream().filter(c -> c.expect().isEmpty()).count();

    assertEquals(100, cases.size());
    assertEquals(cases.size(), cases.stream().map(Corpus.Case::id).distinct().count());
    assertTrue(clean >= 40, clean + " are clean");
  }
}
