package org.numberdesk.numbers.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.numberdesk.numbers.E164;
import org.numberdesk.numbers.NumberKind;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.PhoneText;
import org.numberdesk.numbers.SenderAddress;

/**
 * Decides row by row what can go into the inventory. One judge reads one file from its first row to
 * its last, since a number may stand in it only once: the first row that can go in has it. Holds
 * the numbers it has let in, nothing else.
 */
public final class RowJudge {

  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_ID = 100;
  private static final int LONGEST_NOTES = 4000;
  private static final int LONGEST_OWNER = 200;
  private static final int LONGEST_SITE = 200;
  private static final int LONGEST_COST_CENTRE = 100;
  private static final Set<String> CAPABILITIES = Set.of("sms", "mms", "voice");

  /** Parts of the United States with a code of their own, which suppliers list under either. */
  private static final Set<String> US_TERRITORIES = Set.of("PR", "VI", "GU", "MP", "AS");

  private final String defaultCountry;
  private final Map<String, Integer> taken = new HashMap<>();

  /**
   * A judge for one file.
   *
   * @param defaultCountry ISO code by which national formats and short codes are read where a row
   *     names no country; null for none
   */
  public RowJudge(String defaultCountry) {
    this.defaultCountry = defaultCountry;
  }

  /** Reads one row; never fails. */
  public RowVerdict judge(ImportRow row) {
    CellReader cells = new CellReader(row);
    if (row.overflow() != null) {
      cells.refuse("", row.overflow(), "numbers.import.error.cells");
      return cells.bad(null);
    }
    Optional<Sender> sender = sender(cells);
    NumberRow number = numberRow(row.line(), sender.orElse(Sender.NOBODY), cells);
    if (cells.isClean()) {
      Integer earlier = taken.putIfAbsent(number.address().text(), row.line());
      if (earlier == null) {
        return number;
      }
      cells.refuse(ImportField.PHONE_NUMBER, "numbers.import.error.twice", earlier);
    }
    return cells.bad(sender.map(known -> known.address().text()).orElse(null));
  }

  private record Sender(SenderAddress address, NumberKind kind, String country) {

    /**
     * Stands in while the rest of a row without a sender is looked through for what else is wrong
     * with it.
     */
    static final Sender NOBODY = new Sender(null, null, null);
  }

  /** Who the row is about; empty, then with an error, where that cannot be known. */
  private Optional<Sender> sender(CellReader cells) {
    String text = cells.text(ImportField.PHONE_NUMBER);
    if (text == null) {
      cells.refuse(ImportField.PHONE_NUMBER, "numbers.import.error.missing");
    }
    Optional<NumberKind> kind =
        cells.read(ImportField.TYPE, NumberKind::of, "numbers.import.error.type");
    Optional<String> country =
        cells.read(ImportField.COUNTRY, CellText::country, "numbers.import.error.country");
    if (text == null || !cells.isClean()) {
      return Optional.empty();
    }
    if (kind.filter(NumberKind.ALPHANUMERIC::equals).isPresent()) {
      return name(cells, CellText.oneLine(text), country.orElse(null));
    }
    if (kind.filter(NumberKind.SHORT_CODE::equals).isPresent()) {
      return shortCode(cells, PhoneText.plain(text), country.orElse(defaultCountry));
    }
    return longNumber(cells, text, kind, country);
  }

  private static Optional<Sender> name(CellReader cells, String name, String country) {
    if (!SenderAddress.isName(name)) {
      cells.refuse(ImportField.PHONE_NUMBER, "numbers.import.error.name");
      return Optional.empty();
    }
    return Optional.of(new Sender(SenderAddress.name(name), NumberKind.ALPHANUMERIC, country));
  }

  private static Optional<Sender> shortCode(CellReader cells, String code, String country) {
    if (country == null) {
      cells.refuse(ImportField.PHONE_NUMBER, "numbers.import.error.countryNeeded");
      return Optional.empty();
    }
    if (!SenderAddress.isShortCode(code, country)) {
      cells.refuse(
          ImportField.PHONE_NUMBER,
          PhoneText.read(code, null).flaw().filter(PhoneText.Flaw.SCIENTIFIC::equals).isPresent()
              ? "numbers.import.error.scientific"
              : "numbers.import.error.shortCode",
          SenderAddress.shortestCode(country),
          SenderAddress.longestCode(country),
          country);
      return Optional.empty();
    }
    SenderAddress address = SenderAddress.shortCode(code, country);
    return Optional.of(new Sender(address, NumberKind.SHORT_CODE, country));
  }

  private Optional<Sender> longNumber(
      CellReader cells, String text, Optional<NumberKind> said, Optional<String> country) {
    PhoneText.Reading reading = PhoneText.read(text, country.orElse(defaultCountry));
    if (reading.flaw().isPresent()) {
      cells.refuse(ImportField.PHONE_NUMBER, key(reading.flaw().get()));
      return Optional.empty();
    }
    E164 number = reading.number().orElseThrow();
    NumberKind planned = number.isTollFree() ? NumberKind.TOLL_FREE : NumberKind.LOCAL;
    NumberKind kind = said.orElse(planned);
    if (number.isNorthAmerican()
        && (kind == NumberKind.TOLL_FREE) != (planned == NumberKind.TOLL_FREE)) {
      cells.refuse(
          ImportField.TYPE,
          number.isTollFree()
              ? "numbers.import.error.isTollFree"
              : "numbers.import.error.isNotTollFree");
      return Optional.empty();
    }
    String home = home(number);
    if (country.isPresent() && !canBeIn(number, home, country.get())) {
      cells.refuse(
          ImportField.COUNTRY,
          "numbers.import.error.countryMismatch",
          home == null ? number.callingCode() : home);
      return Optional.empty();
    }
    return Optional.of(new Sender(SenderAddress.of(number), kind, country.orElse(home)));
  }

  /**
   * The country a number lies in; a toll-free number serves the US and Canada alike, so the
   * organisation's own decides.
   */
  private String home(E164 number) {
    if (number.isTollFree() && "CA".equals(defaultCountry)) {
      return defaultCountry;
    }
    return number.country().orElse(null);
  }

  /**
   * Whether a number can belong to the country that the file names. Where countries share a calling
   * code only the North American plan is told apart, because there the country decides the
   * registration.
   */
  private static boolean canBeIn(E164 number, String home, String country) {
    if (!number.mayBeIn(country)) {
      return false;
    }
    return !number.isNorthAmerican()
        || number.isTollFree()
        || country.equals(home)
        || ("US".equals(country) && US_TERRITORIES.contains(home));
  }

  private static String key(PhoneText.Flaw flaw) {
    return "numbers.import.error."
        + switch (flaw) {
          case MISSING -> "missing";
          case SCIENTIFIC -> "scientific";
          case EXTENSION -> "extension";
          case NOT_A_NUMBER -> "notANumber";
          case COUNTRY_NEEDED -> "countryNeeded";
          case UNKNOWN_CALLING_CODE -> "callingCode";
          case TOO_SHORT -> "tooFewDigits";
          case TOO_LONG -> "tooManyDigits";
          case WRONG_LENGTH -> "wrongLength";
        };
  }

  private static NumberRow numberRow(int line, Sender sender, CellReader cells) {
    List<String> words = cells.words(ImportField.CAPABILITIES);
    List<String> remarks = new ArrayList<>();
    words.stream().filter(word -> !CAPABILITIES.contains(word)).forEach(remarks::add);
    return new NumberRow(
        line,
        sender.address(),
        sender.kind() == null ? null : sender.kind().senderType(sender.country(), sender.address()),
        sender.country(),
        cells.line(ImportField.LABEL, LONGEST_LABEL),
        cells
            .read(ImportField.STATUS, NumberStatus::of, "numbers.import.error.status")
            .orElse(NumberStatus.ACTIVE),
        capability(cells.flag(ImportField.SMS), words, "sms"),
        capability(cells.flag(ImportField.VOICE), words, "voice"),
        capability(cells.flag(ImportField.MMS), words, "mms"),
        cells.date(ImportField.PURCHASE_DATE),
        cells.line(ImportField.EXTERNAL_ID, LONGEST_ID),
        cells.tags(),
        cells.lines(ImportField.NOTES, LONGEST_NOTES),
        cells.line(ImportField.OWNER, LONGEST_OWNER),
        cells.line(ImportField.SITE, LONGEST_SITE),
        cells.line(ImportField.COST_CENTRE, LONGEST_COST_CENTRE),
        remarks);
  }

  /**
   * What a column says outweighs the list; a list that names something known is taken to be
   * complete.
   */
  private static Boolean capability(Boolean said, List<String> words, String word) {
    if (said != null || words.stream().noneMatch(CAPABILITIES::contains)) {
      return said;
    }
    return words.contains(word);
  }
}
