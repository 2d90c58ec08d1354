package org.numberdesk.numbers.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileColumnsTest {

  private static final byte[] FILE =
      Files.utf8(
          "Rufnummer;Ort;;type",
          "+12085550111;Boise;x;local",
          "+12085550112;;;",
          "+12085550113;Reno;;");

  @Test
  void columnsNobodyKnowsAreShownWithTheirFirstValues() {
    List<FileColumns.Column> columns = FileColumns.of(FILE, Map.of());
    assertEquals(
        List.of("Rufnummer", "Ort", "type"),
        columns.stream().map(FileColumns.Column::header).toList());
    assertEquals(
        List.of("", "", "phoneNumberType"),
        columns.stream().map(FileColumns.Column::field).toList());
    assertEquals(List.of("Boise", "Reno"), columns.get(1).samples());
  }

  @Test
  void whatSomebodySaidOutweighsTheGuess() {
    Map<String, String> saved = Map.of("rufnummer", "phoneNumber", "ort", "site", "type", "");
    assertEquals(
        List.of("phoneNumber", "site", ""),
        FileColumns.of(FILE, saved).stream().map(FileColumns.Column::field).toList());
    assertEquals(
        "Boise", ((NumberRow) new RowJudge("US").judge(Files.rows(FILE, saved).get(0))).site());
  }

  @Test
  void jsonSpeaksForItself() {
    assertEquals(
        List.of(), FileColumns.of(Files.utf8("[{\"phoneNumber\":\"+12085550111\"}]"), Map.of()));
  }

  @Test
  void whatIsNoTableIsRefused() {
    assertThrows(InventoryFileUnreadable.class, () -> FileColumns.of(new byte[0], Map.of()));
    assertThrows(
        InventoryFileUnreadable.class, () -> FileColumns.of(new byte[] {'a', 0, 'b'}, Map.of()));
  }
}
