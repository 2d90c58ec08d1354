package org.numberdesk.shared.web.theme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BinaryOperator;

/**
 * Rewrites the declarations of a style sheet and leaves everything else letter by letter as it was:
 * selectors, at-rules, order. Reads each character once. Knows strings, parentheses and comments,
 * but not nested style rules, which the theme does not use.
 */
final class StyleSheet {

  private final String css;
  private final BinaryOperator<String> declaration;
  private final StringBuilder out;
  private int at;

  private StyleSheet(String css, BinaryOperator<String> declaration) {
    this.css = css;
    this.declaration = declaration;
    this.out = new StringBuilder(css.length() + css.length() / 8);
  }

  /**
   * @param declaration from property and value to the new value, or null to leave the declaration
   *     out; a rule that has none left is left out with it
   */
  static String rewrite(String css, BinaryOperator<String> declaration) {
    StyleSheet sheet =
        new StyleSheet(css.startsWith("\uFEFF") ? css.substring(1) : css, declaration);
    sheet.rules();
    return sheet.out.toString();
  }

  private void rules() {
    Deque<String> open = new ArrayDeque<>();
    while (at < css.length()) {
      String prelude = until("{};");
      char end = at < css.length() ? css.charAt(at++) : 0;
      if (end == '{' && !holdsRules(prelude)) {
        rule(prelude);
        continue;
      }
      if (end == '{') {
        open.push(prelude);
      } else if (end == '}' && open.poll() == null) {
        throw new IllegalArgumentException("A closing brace without its opening one, at " + at);
      }
      out.append(prelude);
      if (end != 0) {
        out.append(end);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("Not closed: " + open.peek());
    }
  }

  private static boolean holdsRules(String prelude) {
    String name = prelude.strip();
    return name.startsWith("@media")
        || name.startsWith("@supports")
        || name.startsWith("@keyframes")
        || name.startsWith("@layer");
  }

  private void rule(String selector) {
    StringBuilder body = new StringBuilder();
    char end;
    do {
      String text = until("{};");
      end = at < css.length() ? css.charAt(at++) : 0;
      if (end == 0 || end == '{') {
        throw new IllegalArgumentException("Not a plain rule: " + selector);
      }
      int colon = text.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String value =
          declaration.apply(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
      if (value != null) {
        body.append(body.isEmpty() ? "" : ";").append(text, 0, colon + 1).append(value);
      }
    } while (end != '}');
    if (!body.isEmpty()) {
      out.append(selector).append('{').append(body).append('}');
    }
  }

  /**
   * Text up to one of these characters, outside strings, parentheses and comments; stands on it
   * afterwards, or at the end.
   */
  private String until(String ends) {
    int from = at;
    int depth = 0;
    for (; at < css.length(); at++) {
      char c = css.charAt(at);
      if (c == '"' || c == '\'') {
        skipString(c);
      } else if (c == '/' && css.startsWith("/*", at)) {
        int close = css.indexOf("*/", at + 2);
        at = close < 0 ? css.length() : close + 1;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (depth == 0 && ends.indexOf(c) >= 0) {
        break;
      }
    }
    at = Math.min(at, css.length());
    return css.substring(from, at);
  }

  private void skipString(char quote) {
    for (at++; at < css.length() && css.charAt(at) != quote; at++) {
      if (css.charAt(at) == '\\') {
        at++;
      }
    }
  }
}
