package org.numberdesk.numbers.exporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.numberdesk.numbers.Impact;
import org.numberdesk.numbers.JudgedNumber;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.numbers.SendReason;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.shared.Words;

/**
 * The columns of an export, in order. The first are those an import reads, by the names it knows
 * them by, so that a file can be mended in a spreadsheet and brought in again; what follows is the
 * portal's answer, under names that no import takes for something else.
 */
final class ExportColumns {

  /** One row: a number, what hangs on it, and whose it is. */
  record Line(JudgedNumber judged, Impact impact, String organisation) {

    PhoneNumber number() {
      return judged.number();
    }

    SendReason heaviest() {
      return judged.answer().heaviest().orElse(null);
    }
  }

  private static final Map<String, Function<Line, Object>> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put("phoneNumber", line -> line.number().e164());
    COLUMNS.put("phoneNumberType", line -> type(line.number().senderType()));
    COLUMNS.put("countryCode", line -> line.number().country());
    COLUMNS.put("name", line -> line.number().label());
    COLUMNS.put("phoneNumberStatus", line -> line.number().status());
    COLUMNS.put("supportsSms", line -> line.number().supportsSms());
    COLUMNS.put("supportsVoice", line -> line.number().supportsVoice());
    COLUMNS.put("supportsMms", line -> line.number().supportsMms());
    COLUMNS.put("purchaseDate", line -> line.number().purchaseDate());
    COLUMNS.put("tags", line -> String.join(", ", line.number().tags()));
    COLUMNS.put("notes", line -> line.number().notes());
    COLUMNS.put("owner", line -> line.number().owner());
    COLUMNS.put("site", line -> line.number().site());
    COLUMNS.put("costCentre", line -> line.number().costCentre());
    COLUMNS.put("senderType", line -> Words.of(line.number().senderType()));
    COLUMNS.put("sendable", line -> line.judged().answer().sendable());
    COLUMNS.put("state", line -> line.judged().answer().state());
    COLUMNS.put("reason", line -> line.heaviest() == null ? "" : line.heaviest().reason());
    COLUMNS.put("nextStep", line -> line.heaviest() == null ? "" : line.heaviest().nextStep());
    COLUMNS.put("stepBy", line -> line.heaviest() == null ? "" : line.heaviest().owner());
    COLUMNS.put("expected", line -> line.heaviest() == null ? "" : line.heaviest().expected());
    COLUMNS.put(
        "registration",
        line -> line.judged().registration() == null ? "" : line.judged().registration().id());
    COLUMNS.put("queues", line -> line.impact().queues());
    COLUMNS.put("flows", line -> line.impact().flows());
    COLUMNS.put("campaigns", line -> line.impact().campaigns());
  }

  private static final String ORGANISATION = "organisation";

  private ExportColumns() {}

  static List<String> header(boolean ofMany) {
    List<String> header = new ArrayList<>(COLUMNS.keySet());
    if (ofMany) {
      header.add(ORGANISATION);
    }
    return header;
  }

  static List<String> cells(Line line, boolean ofMany) {
    List<String> cells = new ArrayList<>(COLUMNS.size() + 1);
    COLUMNS.values().forEach(column -> cells.add(text(column.apply(line))));
    if (ofMany) {
      cells.add(text(line.organisation()));
    }
    return cells;
  }

  private static String text(Object value) {
    return value == null ? "" : FormulaGuard.harmless(value.toString());
  }

  /** As Genesys Cloud's phoneNumberType has it. */
  private static String type(SenderType type) {
    return switch (type) {
      case TOLL_FREE -> "tollfree";
      case SHORT_CODE, UK_SHORT_CODE -> "shortcode";
      case ALPHANUMERIC -> "alphanumeric";
      default -> "local";
    };
  }
}
