package org.numberdesk.numbers.exporting;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a cell. One that begins with {@code =}, {@code +}, {@code -},
 * {@code @}, a tab or a line break gets an apostrophe in front (OWASP, CSV injection), which the
 * import takes off again. A plus before nothing but digits stays as it is, and so does a list of
 * such numbers with commas between: they compute nothing, and the numbers are what people and the
 * programs of others want to work with.
 */
public final class FormulaGuard {

  private static final Pattern NUMBERS = Pattern.compile("\\+[0-9]+(,\\+[0-9]+)*");
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private FormulaGuard() {}

  /** The cell such that a spreadsheet shows it and does not run it. */
  public static String harmless(String cell) {
    if (cell.isEmpty() || FORMULA_STARTS.indexOf(cell.charAt(0)) < 0 || isNumber(cell)) {
      return cell;
    }
    return "'" + cell;
  }

  private static boolean isNumber(String cell) {
    return NUMBERS.matcher(cell).matches();
  }
}
