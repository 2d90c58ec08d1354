package org.numberdesk.numbers.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made of its parts, so that tests can have what no spreadsheet program would write. */
final class Workbook {

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder rows = new StringBuilder();
  private int row;

  Workbook() {
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='"
            + PACKAGE
            + "content-types'>"
            + override("workbook", "sheet.main")
            + override("sharedStrings", "sharedStrings")
            + override("styles", "styles")
            + "</Types>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r='"
            + OFFICE
            + "relationships'><sheets>"
            + "<sheet name='Old' sheetId='1' state='hidden' r:id='rId2'/>"
            + "<sheet name='Numbers' sheetId='2' r:id='rId1'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/>"
            + "<Relationship Id='rId2' Target='worksheets/sheet2.xml'/></Relationships>");
    parts.put("xl/sharedStrings.xml", "<sst><si><t>phoneNumber</t></si></sst>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd\\-mmm\\-yyyy'/>"
            + "<numFmt numFmtId='165' formatCode='[Red]\"day\"0'/></numFmts>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/>"
            + "<xf numFmtId='165'/></cellXfs></styleSheet>");
  }

  private static String override(String part, String type) {
    return "<Override PartName='/xl/" + part + ".xml' ContentType='" + TYPE + type + "+xml'/>";
  }

  /** Adds a row of cells as they are in the XML; {A} and so on stand for the address. */
  Workbook row(String... cells) {
    row++;
    rows.append("<row r='").append(row).append("'>");
    for (int i = 0; i < cells.length; i++) {
      rows.append(cells[i].replace("<c", "<c r='" + (char) ('A' + i) + row + "'"));
    }
    rows.append("</row>");
    return this;
  }

  /** Adds anything to the rows. */
  Workbook raw(String xml) {
    rows.append(xml);
    return this;
  }

  Workbook skipRow() {
    row++;
    return this;
  }

  Workbook part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  Workbook without(String name) {
    parts.remove(name);
    parts.computeIfPresent(
        "[Content_Types].xml",
        (key, types) -> types.replaceAll("<Override PartName='/" + name + "'[^>]*>", ""));
    return this;
  }

  static String text(String text) {
    return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  static String shared(int index) {
    return "<c t='s'><v>" + index + "</v></c>";
  }

  static String number(String digits) {
    return "<c><v>" + digits + "</v></c>";
  }

  static String styled(int style, String digits) {
    return "<c s='" + style + "'><v>" + digits + "</v></c>";
  }

  byte[] bytes() {
    parts.put(
        "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
