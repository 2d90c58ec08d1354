package org.numberdesk.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNameTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      nullValues = "null",
      value = {
        "bill.pdf, PDF, bill.pdf",
        "BILL.PDF, PDF, BILL.pdf",
        "bill.exe, PDF, bill.pdf",
        "../../etc/passwd, PDF, passwd.pdf",
        "C:\\temp\\photo.jpeg, JPEG, photo.jpeg",
        "record.csv, TEXT, record.csv",
        "null, PNG, document.png",
        ".png, PNG, document.png",
      })
  void aNameHasNoPathAndEndsAsTheBytesAre(String given, DocumentType type, String name) {
    assertEquals(name, DocumentName.of(given, type));
  }

  @Test
  void aLongNameFitsItsColumn() {
    assertTrue(DocumentName.of("x".repeat(500) + ".pdf", DocumentType.PDF).length() <= 200);
  }
}
