package org.numberdesk.documents.rest;

import org.numberdesk.documents.Document;
import org.numberdesk.documents.DocumentKind;

/**
 * A document as the interface shows it.
 *
 * @param type media type, by what the bytes say
 * @param size in bytes
 */
public record DocumentJson(
    String id, String sha256, String type, long size, DocumentKind kind, String name) {

  static DocumentJson of(Document document) {
    return new DocumentJson(
        document.id().toString(),
        document.sha256(),
        document.type().media(),
        document.size(),
        document.kind(),
        document.name());
  }
}
