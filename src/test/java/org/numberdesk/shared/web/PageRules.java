package org.numberdesk.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a page must not hold: words outside the bundle, keys the bundle does not have, script,
 * style, unescaped text.
 */
final class PageRules {

  /** Attributes that show their value to the reader. */
  private static final Set<String> WORDY =
      Set.of(
          "label",
          "title",
          "header",
          "headerText",
          "footerText",
          "placeholder",
          "aria-label",
          "ariaLabel",
          "ariaHeaderText",
          "alt",
          "hint",
          "error",
          "sub",
          "crumb",
          "text",
          "word",
          "step",
          "who",
          "by",
          "fix",
          "place",
          "itemLabel",
          "emptyMessage",
          "requiredMessage",
          "converterMessage",
          "validatorMessage",
          "summary",
          "detail",
          "countText",
          "noSelectionLabel",
          "onLabel",
          "offLabel",
          "labelTemplate",
          "message",
          "watermark");

  /** Elements whose value is a word for the reader; elsewhere it is data. */
  private static final Set<String> WORDY_VALUE =
      Set.of(
          "commandButton",
          "commandLink",
          "linkButton",
          "outputLabel",
          "outputText",
          "menuitem",
          "button",
          "link",
          "tag",
          "submenu");

  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
  private static final Pattern KEY = Pattern.compile("msg\\['([^']*)'([^\\]]?)");
  private static final Pattern BRANCH = Pattern.compile("[?:]\\s*'([^']*)'");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  /** A request that failed completes as well: what was asked for has not come. */
  private static final String ON_SUCCESS = "if (status === 'success') ";

  private static final Pattern WIDGET_CALL =
      Pattern.compile("PF\\('\\w+'\\)\\.\\w+\\(\\);?( return false;?)?");

  private final Path page;
  private final boolean template;
  private final Set<String> keys;
  private final List<String> broken = new ArrayList<>();

  private PageRules(Path page, Path root, Set<String> keys) {
    this.page = page;
    this.template = page.startsWith(root.resolve("WEB-INF/templates"));
    this.keys = keys;
  }

  static List<String> broken(Path page, Path root, Set<String> keys) throws IOException {
    PageRules rules = new PageRules(page, root, keys);
    try (InputStream in = Files.newInputStream(page)) {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> new StringReader(""));
      XMLStreamReader reader = factory.createXMLStreamReader(in, "UTF-8");
      while (reader.hasNext()) {
        rules.look(reader, reader.next());
      }
    } catch (XMLStreamException e) {
      rules.broken.add(page + ": not well formed: " + e.getMessage());
    }
    return rules.broken;
  }

  private void look(XMLStreamReader reader, int event) {
    int line = reader.getLocation().getLineNumber();
    if (event == XMLStreamConstants.CHARACTERS) {
      words(line, "literal text", reader.getText());
    } else if (event == XMLStreamConstants.START_ELEMENT) {
      element(reader, line);
    }
  }

  private void element(XMLStreamReader reader, int line) {
    String element = reader.getLocalName();
    boolean tagged = reader.getPrefix() != null && !reader.getPrefix().isEmpty();
    if (element.equals("script") || element.equals("outputScript") && !template) {
      complain(line, "script in the page");
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i);
      String prefix = reader.getAttributePrefix(i);
      String value = reader.getAttributeValue(i);
      if (name.equals("style")) {
        complain(line, "style attribute");
      } else if (name.equals("escape") && value.equals("false")) {
        complain(line, "escape=\"false\"");
      } else if (name.startsWith("on")
          && name.equals(name.toLowerCase(Locale.ROOT))
          && !(tagged && calls(name, value))) {
        complain(line, name);
      } else if (WORDY.contains(name)
          || name.equals("value") && tagged && WORDY_VALUE.contains(element)) {
        words(line, prefix == null || prefix.isEmpty() ? name : prefix + ':' + name, value);
      } else {
        keys(line, value);
      }
    }
  }

  private static boolean calls(String event, String script) {
    boolean answer = event.equals("oncomplete");
    return answer == script.startsWith(ON_SUCCESS)
        && WIDGET_CALL.matcher(answer ? script.substring(ON_SUCCESS.length()) : script).matches();
  }

  private void words(int line, String where, String text) {
    keys(line, text);
    String literal = EXPRESSION.matcher(text).replaceAll(" ").strip();
    if (LETTERS.matcher(literal).find()) {
      complain(line, where + ": " + literal);
    }
    Matcher branches = BRANCH.matcher(text);
    while (branches.find()) {
      if (LETTERS.matcher(branches.group(1)).find()) {
        complain(line, where + ": " + branches.group(1));
      }
    }
  }

  private void keys(int line, String text) {
    Matcher used = KEY.matcher(text);
    while (used.find()) {
      String key = used.group(1);
      if (used.group(2).isEmpty()) {
        if (!keys.contains(key)) {
          complain(line, "no message " + key);
        }
      } else if (keys.stream().noneMatch(k -> k.startsWith(key))) {
        complain(line, "no message begins with " + key);
      }
    }
  }

  private void complain(int line, String what) {
    broken.add(page + ":" + line + " " + what);
  }
}
