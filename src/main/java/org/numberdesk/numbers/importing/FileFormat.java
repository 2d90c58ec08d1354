package org.numberdesk.numbers.importing;

/** What an inventory file is made of. */
public enum FileFormat {
  /** Separated by comma, semicolon or tab, header on line 1. */
  CSV,
  /** The answer of Genesys Cloud's {@code GET /api/v2/routing/sms/phonenumbers}. */
  JSON,
  /** A workbook of Excel 2007 or later; its first visible sheet counts. */
  XLSX
}
