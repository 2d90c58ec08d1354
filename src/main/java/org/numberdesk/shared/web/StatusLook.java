package org.numberdesk.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * Tone, icon and word of every state a page can show, for the status tag. The table is data ({@code
 * status.properties}), the words are the message bundle's: a constant's own name never reaches a
 * page, because PENDING or ACTIVE mislead whoever asks whether a number may send.
 */
@Named
@ApplicationScoped
public class StatusLook {

  private static final String TABLE = "status.properties";
  private static final String UNKNOWN = "UNKNOWN";

  private final Map<String, Look> looks = new TreeMap<>();

  public StatusLook() {
    ResourceBundle words = ResourceBundle.getBundle("org.numberdesk.messages");
    Properties table = read();
    for (String name : table.stringPropertyNames()) {
      String[] look = table.getProperty(name).split(" ");
      looks.put(name, new Look(look[0], look[1], word(words, name)));
    }
  }

  /**
   * How a state looks.
   *
   * @param state an enum constant, its name, or {@code EnumName.NAME}; null and unknown states look
   *     alike: quiet, and "not known"
   */
  public Look of(Object state) {
    if (state instanceof Enum<?> constant) {
      Look own = looks.get(constant.getDeclaringClass().getSimpleName() + '.' + constant.name());
      return own != null ? own : byName(constant.name());
    }
    return state == null ? looks.get(UNKNOWN) : byName(state.toString());
  }

  /** Whether the table has a row of its own for this name. */
  public boolean knows(String name) {
    return looks.containsKey(name);
  }

  private Look byName(String name) {
    return looks.getOrDefault(name, looks.get(UNKNOWN));
  }

  private static String word(ResourceBundle words, String name) {
    try {
      return words.getString("status." + name);
    } catch (MissingResourceException e) {
      throw new IllegalStateException("A state without a word: " + name, e);
    }
  }

  private static Properties read() {
    Properties table = new Properties();
    try (InputStream in = StatusLook.class.getResourceAsStream(TABLE);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      table.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  /**
   * A look; with getters too, because the expressions of pages do not read the accessors of
   * records.
   *
   * @param tone ok, bad, warn, hold, busy or quiet
   * @param icon a PrimeIcon, pi-…
   * @param word two or three words for the customer
   */
  public record Look(String tone, String icon, String word) {

    public String getTone() {
      return tone;
    }

    public String getIcon() {
      return icon;
    }

    public String getWord() {
      return word;
    }
  }
}
