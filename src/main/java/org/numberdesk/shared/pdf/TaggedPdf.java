package org.numberdesk.shared.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A PDF from XHTML that can be read by ear: tags, title and language come from the text. Two
 * typefaces are there, {@code Letter Sans} and {@code Letter Serif}; every element must be set in
 * one of them. Nothing is fetched from outside.
 */
public final class TaggedPdf {

  private static final String FONTS = "/liberation/";

  static {
    XRLog.setLoggingEnabled(false);
  }

  private TaggedPdf() {}

  /**
   * The document.
   *
   * @param language of the text, {@code en-US}
   * @param title what a reader's window is called
   * @param css the whole style sheet
   * @param body XHTML of the body, every text in it escaped
   */
  public static byte[] of(String language, String title, String css, String body) {
    String page =
        "<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%s\"><head><title>%s</title><meta name=\"description\" content=\"%2$s\"/><style>%s</style></head><body>%s</body></html>"
            .formatted(escape(language), escape(title), css, body);
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PdfRendererBuilder builder =
          new PdfRendererBuilder()
              .useFastMode()
              .usePdfUaAccessibility(true)
              .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
              .withProducer("NumberDesk")
              .withHtmlContent(page, null)
              .toStream(out);
      font(builder, "LiberationSans-Regular.ttf", "Letter Sans", 400, FontStyle.NORMAL);
      font(builder, "LiberationSans-Bold.ttf", "Letter Sans", 700, FontStyle.NORMAL);
      font(builder, "LiberationSerif-Regular.ttf", "Letter Serif", 400, FontStyle.NORMAL);
      font(builder, "LiberationSerif-Italic.ttf", "Letter Serif", 400, FontStyle.ITALIC);
      builder.run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void font(
      PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
    builder.useFont(() -> font(file), family, weight, style, true);
  }

  private static InputStream font(String file) {
    return Objects.requireNonNull(TaggedPdf.class.getResourceAsStream(FONTS + file), file);
  }

  /** A style sheet that lies beside a class. */
  public static String css(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text as XHTML shows it; characters no document may hold are left out. */
  public static String escape(String text) {
    StringBuilder safe = new StringBuilder();
    String given = text == null ? "" : text;
    given
        .codePoints()
        .filter(c -> c >= 0x20 && c != 0x7f && c < 0xfffe || c == '\n' || c == '\t' || c > 0xffff)
        .forEach(
            c -> {
              switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }
}
