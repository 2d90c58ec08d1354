package org.numberdesk.registrations.web;

import java.util.List;
import org.numberdesk.numbers.E164;

/** Numbers as they arrive in an address or in a cell of a sheet. */
final class NumberTexts {

  private static final int E164_LEAST = 8;

  private NumberTexts() {}

  /**
   * The numbers of a text, each once. An address reads a plus as a blank and a spreadsheet drops
   * it, so that a number may arrive without.
   */
  static List<String> read(String text) {
    return text == null
        ? List.of()
        : Texts.parts(text).stream().map(NumberTexts::one).distinct().toList();
  }

  private static String one(String text) {
    String plain = isBareNumber(text) ? "+" + text : text;
    return plain.startsWith("+") ? E164.parse(plain, null).map(E164::value).orElse(plain) : plain;
  }

  private static boolean isBareNumber(String text) {
    return text.length() >= E164_LEAST && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
