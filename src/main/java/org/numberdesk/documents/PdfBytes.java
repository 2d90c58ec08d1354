package org.numberdesk.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;
import org.numberdesk.shared.InvalidFields;

/**
 * Reads the bytes of a PDF before its objects are built, since building them already unpacks
 * streams: each stream is unpacked into nothing, and the file is refused where one, or all
 * together, give more than a document needs. Locked files are refused here too, because a lock
 * would hide the streams from this look. What the file says of where streams and their dictionaries
 * are is not believed: every place that could be a stream is unpacked in every way the file names
 * anywhere.
 */
final class PdfBytes {

  static final long STREAM_LIMIT = 100L << 20;
  static final long TOTAL_LIMIT = 300L << 20;

  /** Ways of unpacking that one file uses; most use two. */
  private static final int WAYS = 12;

  private static final Pattern STREAM = Pattern.compile("stream(?:\\r\\n|\\n|\\r)");
  private static final Pattern LOCKED = name("Encrypt");
  private static final Pattern ACTIVE =
      Pattern.compile(name("JavaScript").pattern() + "|" + name("Launch").pattern());
  private static final Pattern FILTER =
      Pattern.compile("/Filter(?:[\\s\\x00]|%[^\\r\\n]*)*(\\[[^\\]]*\\]|/[A-Za-z0-9]+|\\d+)");
  private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9]+)");
  private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

  /** What unpacks; pictures have sizes of their own, which are looked at later. */
  private static final Set<String> UNPACKERS =
      Set.of(
          "FlateDecode",
          "Fl",
          "LZWDecode",
          "LZW",
          "RunLengthDecode",
          "RL",
          "ASCII85Decode",
          "A85",
          "ASCIIHexDecode",
          "AHx");

  private final byte[] bytes;
  private long total;

  private PdfBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * @throws InvalidFields for {@code file}, where it is locked, acts on its own or unpacks to too
   *     much
   */
  static void check(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (LOCKED.matcher(text).find()) {
      throw new InvalidFields("file", "documents.error.locked");
    }
    if (ACTIVE.matcher(text).find()) {
      throw new InvalidFields("file", "documents.error.active");
    }
    new PdfBytes(bytes).unpack(text);
  }

  private void unpack(String text) {
    Set<List<String>> ways = ways(text);
    Matcher stream = STREAM.matcher(text);
    while (stream.find()) {
      if (!text.startsWith("end", Math.max(0, stream.start() - 3))) {
        ways.forEach(way -> unpack(way, stream.end()));
      }
    }
  }

  /** The chains of filters the file names, the usual one always among them. */
  private static Set<List<String>> ways(String text) {
    String plain =
        ESCAPE
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    Set<List<String>> ways = new LinkedHashSet<>();
    ways.add(List.of("FlateDecode"));
    Matcher filter = FILTER.matcher(plain);
    while (filter.find()) {
      if (filter.group(1).matches("\\d+|.*\\d\\s+R\\b.*") || ways.size() > WAYS) {
        throw new InvalidFields("file", "documents.error.bomb");
      }
      ways.add(NAME.matcher(filter.group(1)).results().map(found -> found.group(1)).toList());
    }
    return ways;
  }

  private void unpack(List<String> filters, int from) {
    InputStream packed = new ByteArrayInputStream(bytes, from, bytes.length - from);
    for (int i = 0; i < filters.size() && UNPACKERS.contains(filters.get(i)); i++) {
      boolean last = i + 1 == filters.size() || !UNPACKERS.contains(filters.get(i + 1));
      Counting out = new Counting(last ? null : new ByteArrayOutputStream());
      try {
        FilterFactory.INSTANCE
            .getFilter(filters.get(i))
            .decode(packed, out, new COSDictionary(), 0);
      } catch (IOException | RuntimeException e) {
        if (e instanceof InvalidFields refused) {
          throw refused;
        }
        return;
      }
      packed = last ? null : new ByteArrayInputStream(out.kept.toByteArray());
    }
  }

  private static Pattern name(String name) {
    StringBuilder pattern = new StringBuilder("/");
    for (char c : name.toCharArray()) {
      pattern.append("(?:%s|#%s)".formatted(c, hex(c)));
    }
    return Pattern.compile(pattern.toString());
  }

  private static String hex(char c) {
    StringBuilder pattern = new StringBuilder();
    for (char digit : Integer.toHexString(c).toCharArray()) {
      pattern.append('[').append(digit).append(Character.toUpperCase(digit)).append(']');
    }
    return pattern.toString();
  }

  /** Throws what it gets away, and stops where it is too much. */
  private final class Counting extends OutputStream {
    private final ByteArrayOutputStream kept;
    private long count;

    Counting(ByteArrayOutputStream kept) {
      this.kept = kept;
    }

    @Override
    public void write(int one) {
      count(1);
      if (kept != null) {
        kept.write(one);
      }
    }

    @Override
    public void write(byte[] some, int offset, int length) {
      count(length);
      if (kept != null) {
        kept.write(some, offset, length);
      }
    }

    private void count(int length) {
      count += length;
      total += length;
      if (total > TOTAL_LIMIT || count > (kept == null ? STREAM_LIMIT : STREAM_LIMIT / 4)) {
        throw new InvalidFields("file", "documents.error.bomb");
      }
    }
  }
}
