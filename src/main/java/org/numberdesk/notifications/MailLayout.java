package org.numberdesk.notifications;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.numberdesk.shared.Words;

/**
 * The one form of all mails, in the look of the portal. As HTML it is one narrow column of tables
 * with styles beside their elements, because mail programs know no more; as text it says the same.
 */
final class MailLayout {

  private static final String PAGE = part("mail.html");
  private static final String PARAGRAPH = part("mail-paragraph.html");
  private static final String BUTTON = part("mail-button.html");

  private MailLayout() {}

  static String html(Letter letter, String portal) {
    String paragraphs =
        letter.paragraphs().stream()
            .map(text -> PARAGRAPH.replace("{text}", escape(text).replace("\n", "<br>")))
            .collect(Collectors.joining());
    String button =
        letter.action() == null
            ? ""
            : BUTTON
                .replace("{link}", escape(letter.address(portal)))
                .replace("{action}", escape(letter.action()));
    // the words of others come last, so that nothing in them is taken for a slot
    return PAGE.replace("{portal}", escape(portal))
        .replace("{product}", escape(Words.of("shell.product")))
        .replace("{why}", letter.why() == null ? "" : escape(letter.why()))
        .replace("{button}", button)
        .replace("{title}", escape(letter.title()))
        .replace("{paragraphs}", paragraphs);
  }

  static String text(Letter letter, String portal) {
    StringBuilder text = new StringBuilder(letter.title()).append("\n\n");
    letter.paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
    if (letter.action() != null) {
      text.append(letter.action()).append(":\n").append(letter.address(portal)).append("\n\n");
    }
    text.append("-- \n").append(Words.of("shell.product")).append(' ').append(portal).append('\n');
    return letter.why() == null
        ? text.toString()
        : text.append(letter.why()).append('\n').toString();
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String part(String name) {
    try (InputStream in = MailLayout.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
