package org.numberdesk.organisations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which passwords are taken: twelve characters or more, and none of those that are tried first. The
 * words those are made of stand in {@code common-passwords.txt}; a password is common if nothing is
 * left of it once such words, digits and signs are taken out, however they are spelled. No other
 * rules: length is what helps.
 */
public final class PasswordRules {

  public static final int SHORTEST = 12;
  static final int LONGEST = 200;

  private static final int DIFFERENT = 5;
  private static final int OWN_LENGTH = 4;
  private static final List<String> COMMON = read();

  private PasswordRules() {}

  /** The key of what is wrong with a password, or empty if it is good. */
  public static Optional<String> broken(String password, String email) {
    if (password == null || password.isBlank()) {
      return Optional.of("error.field.required");
    }
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of("password.error.short");
    }
    if (length > LONGEST) {
      return Optional.of("password.error.long");
    }
    if (password.chars().distinct().count() < DIFFERENT || isSequence(password)) {
      return Optional.of("password.error.common");
    }
    return isCommon(password, email) ? Optional.of("password.error.common") : Optional.empty();
  }

  private static boolean isCommon(String password, String email) {
    List<String> words = new ArrayList<>();
    String name = plain(email.substring(0, Math.max(email.indexOf('@'), 0)));
    if (name.length() >= OWN_LENGTH) {
      words.add(name);
    }
    words.addAll(COMMON);
    boolean onlyWords =
        letters(plain(password), words) < OWN_LENGTH || letters(bare(password), words) < OWN_LENGTH;
    return onlyWords && !hasManyDigits(password);
  }

  /** How many letters are left once the words are taken out. */
  private static int letters(String text, List<String> words) {
    String left = text;
    for (String word : words) {
      left = left.replace(word, " ");
    }
    return left.replace(" ", "").length();
  }

  /** The letters alone: digits and signs behind a word are only added to it. */
  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }

  /** A long random number is a password; a year or a count behind a word is none. */
  private static boolean hasManyDigits(String password) {
    String digits = password.replaceAll("\\D", "");
    return digits.length() >= SHORTEST
        && digits.chars().distinct().count() >= DIFFERENT
        && !isSequence(digits);
  }

  /** The letters that are meant: small, and signs that stand for letters read as those. */
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('0', 'o')
        .replace('1', 'i')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('@', 'a')
        .replace('5', 's')
        .replace('$', 's')
        .replace('7', 't')
        .replace('!', 'i')
        .replaceAll("[^\\p{L}]", "");
  }

  /** Each character follows the one before it, up or down: 123456789012, abcdefghijkl. */
  private static boolean isSequence(String password) {
    int steps = 0;
    for (int i = 1; i < password.length(); i++) {
      int step = Math.abs(password.charAt(i) - password.charAt(i - 1));
      boolean wraps = step == 9 && Character.isDigit(password.charAt(i));
      steps += step <= 1 || wraps ? 1 : 0;
    }
    return steps >= password.length() - 2;
  }

  private static List<String> read() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                PasswordRules.class.getResourceAsStream("common-passwords.txt"),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(PasswordRules::plain)
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
