package org.numberdesk.documents;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The headers under which a document leaves the portal: saved, or shown where it can do nothing.
 */
public final class DocumentResponse {

  private DocumentResponse() {}

  /** To be saved. */
  public static Map<String, String> attachment(Document document) {
    return headers("attachment", document);
  }

  /**
   * Pictures are shown; everything else is saved, since a viewer of PDF is a program of its own.
   */
  public static Map<String, String> shown(Document document) {
    return headers(document.type().image() ? "inline" : "attachment", document);
  }

  private static Map<String, String> headers(String disposition, Document document) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Disposition", disposition + names(document.name()));
    headers.put("Content-Length", Long.toString(document.size()));
    headers.put("Content-Security-Policy", "default-src 'none'; sandbox");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Cache-Control", "private, no-store");
    return headers;
  }

  private static String names(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    String exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
  }
}
