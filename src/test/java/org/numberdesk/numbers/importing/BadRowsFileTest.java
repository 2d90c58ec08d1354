package org.numberdesk.numbers.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BadRowsFileTest {

  private static String written(List<String> header, List<List<String>> rows) throws IOException {
    StringWriter out = new StringWriter();
    try (BadRowsFile file = new BadRowsFile(out, header, "Reason")) {
      for (List<String> row : rows) {
        file.write(row, "It is wrong.");
      }
    }
    return out.toString();
  }

  @Test
  void writesTheRowAsItStoodWithTheReasonInTheLastColumn() throws IOException {
    String file =
        written(
            List.of("phoneNumber", "name"),
            List.of(List.of("+1208", "a \"b\", c"), List.of("x"), List.of("y", "z", "over")));
    assertEquals(
        "\uFEFFphoneNumber,name,Reason\r\n"
            + "+1208,\"a \"\"b\"\", c\",It is wrong.\r\n"
            + "x,,It is wrong.\r\n"
            + "y,z,It is wrong.,over\r\n",
        file);
  }

  @Test
  void whatWasMendedCanBeImportedAgain() throws IOException {
    String file =
        written(
            List.of("phoneNumber", "name", "tags"),
            List.of(
                List.of("+1-208-555-0111", "=A \"b\"\nc", "-x"), List.of("+12085550112", "", "")));
    List<NumberRow> rows = Files.good(file.getBytes(StandardCharsets.UTF_8));
    assertEquals("+12085550111", rows.get(0).address().text());
    assertEquals("=A \"b\" c", rows.get(0).label());
    assertEquals(List.of("-x"), rows.get(0).tags());
    assertEquals("+12085550112", rows.get(1).address().text());
  }
}
