package org.numberdesk.documents;

import java.util.Locale;

/** What a file is called here: no path, no control characters, the ending of what it really is. */
final class DocumentName {

  private DocumentName() {}

  static String of(String given, DocumentType type) {
    String name = given == null ? "" : given.substring(given.lastIndexOf('/') + 1);
    name = name.substring(name.lastIndexOf('\\') + 1);
    name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", " ").strip();
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    String stem = dot < 0 ? name : name.substring(0, dot);
    if (stem.isBlank()) {
      stem = "document";
    }
    int room = Document.NAME_LENGTH - 6;
    stem = stem.length() > room ? stem.substring(0, room) : stem;
    return stem.strip() + "." + (fits(ending, type) ? ending : type.extension());
  }

  private static boolean fits(String ending, DocumentType type) {
    return switch (type) {
      case JPEG -> ending.equals("jpg") || ending.equals("jpeg");
      case TEXT -> ending.equals("txt") || ending.equals("csv");
      default -> ending.equals(type.extension());
    };
  }
}
