package org.numberdesk.loa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.Json;

/** What a form may hold, and what a submission cannot lack. */
class LoaTextCheckTest {

  private static LoaText read(String path, String value) throws Exception {
    ObjectNode form =
        (ObjectNode)
            Json.MAPPER.readTree(LoaTextCheckTest.class.getResourceAsStream("complete.json"));
    if (path != null) {
      int dot = path.indexOf('.');
      ObjectNode node = dot < 0 ? form : form.withObject("/" + path.substring(0, dot));
      node.set(path.substring(dot + 1), Json.MAPPER.readTree(value));
    }
    return Json.MAPPER.treeToValue(form, LoaText.class);
  }

  @Test
  void aCompleteFormLacksNothing() throws Exception {
    assertEquals(List.of(), LoaTextCheck.missing(LoaTextCheck.clean(read(null, null), "US")));
  }

  @ParameterizedTest(name = "{0} = {1} refused at {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "numbers | [\"+12083420111\", \"12345\"] | numbers[1]",
        "numbers | [null] | numbers[0]",
        "billingTelephoneNumber | \"none\" | billingTelephoneNumber",
        "serviceAddress.country | \"USA\" | serviceAddress.country",
        "signer.email | \"ana\" | signer.email",
        "signer.email | \"a@b@c.example\" | signer.email",
        "signer.lastName | \"Ruiz Holdings LLC\" | signer.lastName",
        "signer.phone | \"12\" | signer.phone",
        "preferredCutover | {\"start\":\"2026-12-10\",\"zone\":\"America/Boise\"} | preferredCutover.start",
        "preferredCutover | {\"start\":\"2026-12-10T18:00\",\"zone\":\"Boise\"} | preferredCutover.zone",
        "preferredCutover | {\"start\":\"2026-12-10T18:00\"} | preferredCutover.zone",
      })
  void whatCanNeverBeRightIsRefusedAtItsField(String path, String value, String field)
      throws Exception {
    LoaText given = read(path, value);
    InvalidFields refused =
        assertThrows(InvalidFields.class, () -> LoaTextCheck.clean(given, "US"));
    assertEquals(List.of(field), refused.errors().stream().map(FieldError::field).toList());
  }

  @ParameterizedTest(name = "without {0}")
  @CsvSource({
    "numbers",
    "customerName",
    "serviceAddress.street",
    "serviceAddress.country",
    "billingTelephoneNumber",
    "voiceCarrier",
    "signer.firstName",
    "signer.email",
    "ownership"
  })
  void aSubmissionCannotLack(String path) throws Exception {
    LoaText text = LoaTextCheck.clean(read(path, "null"), "US");
    assertEquals(
        List.of(path), LoaTextCheck.missing(text).stream().map(FieldError::field).toList());
  }

  @ParameterizedTest
  @CsvSource({"accountNumber", "pin", "currentSmsProvider", "preferredCutover", "registration"})
  void theRestMayBeAbsent(String path) throws Exception {
    LoaText text = LoaTextCheck.clean(read(path, "null"), "US");
    assertEquals(List.of(), LoaTextCheck.missing(text));
  }

  @Test
  void numbersAreKeptAsE164EachOnce() throws Exception {
    LoaText text =
        LoaTextCheck.clean(
            read("numbers", "[\"(208) 342-0111\", \"+12083420111\", \"208-342-0112\"]"), "US");
    assertEquals(List.of("+12083420111", "+12083420112"), text.numbers());
  }

  @Test
  void aPinIsNeverWrittenWithTheForm() throws Exception {
    LoaText text = LoaTextCheck.clean(read("pin", "\"44117\""), "US");
    assertFalse(text.write().contains("44117"));
    assertFalse(text.toString().contains("44117"));
  }

  @Test
  void whileStaffWaitOnlyTheMarkedFieldsChange() throws Exception {
    LoaText before = LoaTextCheck.clean(read("pin", "null"), "US");
    LoaText street = LoaTextCheck.clean(read("serviceAddress.street", "\"14 Alder St\""), "US");
    List<LoaField> changed = LoaField.changed(before, street.withPin(null));
    assertEquals(List.of(LoaField.STREET), changed);
    assertEquals(List.of(), LoaTextCheck.unasked(changed, List.of("serviceAddress")));
    assertEquals(List.of(), LoaTextCheck.unasked(changed, List.of()));
    assertEquals(
        List.of("serviceAddress.street"),
        LoaTextCheck.unasked(changed, List.of("customerName")).stream()
            .map(FieldError::field)
            .toList());
  }
}
