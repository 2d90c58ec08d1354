package org.numberdesk.registrations.review;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.numberdesk.shared.Json;

/** A ZIP that ends with a list of what it holds, each file with its SHA-256. */
final class RecordZip implements Closeable {

  private final ZipOutputStream zip;
  private final Map<String, String> hashes = new LinkedHashMap<>();

  /** Writes the bytes of one file. */
  interface Part {
    void write(OutputStream out) throws IOException;
  }

  RecordZip(OutputStream out) {
    zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8);
  }

  void entry(String name, Part part) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    MessageDigest digest = sha256();
    part.write(new Unclosed(new DigestOutputStream(new Unclosed(zip), digest)));
    zip.closeEntry();
    hashes.put(name, HexFormat.of().formatHex(digest.digest()));
  }

  void text(String name, String text) throws IOException {
    entry(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  void json(String name, Object value) throws IOException {
    byte[] bytes = Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
    entry(name, out -> out.write(bytes));
  }

  /** Ends the ZIP with the list. */
  void manifest(String title) throws IOException {
    json("manifest.json", Map.of("title", title, "sha256", new LinkedHashMap<>(hashes)));
  }

  /** A file's name with nothing in it that a file system minds. */
  static String safe(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    return plain.length() > 80 ? plain.substring(plain.length() - 80) : plain;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.finish();
    zip.flush();
  }
}
