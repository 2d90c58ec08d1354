package org.numberdesk.numbers.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaGuardTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "=cmd|' /C calc'!A0,'=cmd|' /C calc'!A0",
        "@SUM(A1),'@SUM(A1)",
        "-1+1,'-1+1",
        "+1+cmd|x,'+1+cmd|x",
        "+1-208-555-0111,'+1-208-555-0111",
        "+,'+",
        "`\t=1`,`'\t=1`",
        "`\r=1`,`'\r=1`",
        "+12085550111,+12085550111",
        "+1208,+1208",
        "`+12085550111,+12085550112`,`+12085550111,+12085550112`",
        "`+1208,=1`,`'+1208,=1`",
        "2085550111,2085550111",
        "a=b,a=b",
      })
  void spreadsheetsShowEachCellAndRunNone(String cell, String written) {
    assertEquals(written, FormulaGuard.harmless(cell));
  }
}
