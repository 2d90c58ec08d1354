package org.numberdesk.numbers.importing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/** Inventory files in memory, read to their end. */
final class Files {

  private Files() {}

  static byte[] utf8(String... lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  static InventoryFile open(byte[] bytes) {
    return InventoryFile.open(new ByteArrayInputStream(bytes), Map.of());
  }

  static List<ImportRow> rows(byte[] bytes) {
    return rows(bytes, Map.of());
  }

  static List<ImportRow> rows(byte[] bytes, Map<String, String> saved) {
    List<ImportRow> rows = new ArrayList<>();
    try (InventoryFile file = InventoryFile.open(new ByteArrayInputStream(bytes), saved)) {
      file.forEachRemaining(rows::add);
    }
    return rows;
  }

  static List<RowVerdict> verdicts(byte[] bytes) {
    RowJudge judge = new RowJudge("US");
    return rows(bytes).stream().map(judge::judge).toList();
  }

  static List<NumberRow> good(byte[] bytes) {
    return verdicts(bytes).stream().map(NumberRow.class::cast).toList();
  }

  /** The key of the refusal, which has its words. */
  static String whyUnreadable(byte[] bytes) {
    String key = assertThrows(InventoryFileUnreadable.class, () -> rows(bytes)).key();
    assertTrue(ResourceBundle.getBundle("org.numberdesk.messages").containsKey(key), key);
    return key;
  }
}
