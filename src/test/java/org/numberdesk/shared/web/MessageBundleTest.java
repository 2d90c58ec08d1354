package org.numberdesk.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every word of a page comes from the message bundle, and no page carries script or style of its
 * own.
 */
class MessageBundleTest {

  private static final Path WEBAPP = Path.of("webapp");

  private static final Set<String> patterns = new TreeSet<>();
  private static Set<String> keys;

  @BeforeAll
  static void load() throws IOException {
    Properties messages = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(
                MessageBundleTest.class.getResourceAsStream("/org/numberdesk/messages.properties")),
            StandardCharsets.UTF_8)) {
      messages.load(in);
    }
    keys = messages.stringPropertyNames();
    messages.forEach((key, pattern) -> patterns.add(key + "=" + pattern));
  }

  @Test
  void noPageBreaksTheRules() throws IOException {
    List<String> broken = new ArrayList<>();
    List<Path> pages = pages();
    for (Path page : pages) {
      broken.addAll(PageRules.broken(page, WEBAPP, keys));
    }
    assertEquals(List.of(), broken);
    assertTrue(pages.size() > 10, "only " + pages.size() + " pages were looked at");
  }

  @Test
  void everyMessageCanBeFilledIn() {
    patterns.forEach(line -> new MessageFormat(line.substring(line.indexOf('=') + 1)));
  }

  @Test
  void noMessageShoutsBlamesOrSwallowsItsApostrophe() {
    List<String> broken =
        patterns.stream()
            .filter(
                line ->
                    line.contains("!")
                        || line.replace("''", "").contains("'")
                        || line.toLowerCase().matches("[^=]*=.*\\binvalid\\b.*"))
            .toList();
    assertEquals(List.of(), broken);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Hello</p> | literal text: Hello",
        "<p>#{msg['a.known']} and</p> | literal text: and",
        "<p>#{x eq 'YES' ? 'Of course' : msg['a.known']}</p> | literal text: Of course",
        "<p:column headerText=\"Number\"/> | headerText: Number",
        "<a title=\"#{x} more\" href=\"y\"/> | title: more",
        "<p:inputText placeholder=\"Name\" pt:aria-label=\"#{msg['a.known']}\"/> | placeholder: Name",
        "<p:inputText pt:aria-label=\"Name\"/> | pt:aria-label: Name",
        "<p>#{msg['a.missing']}</p> | no message a.missing",
        "<p>#{msg['a.unknown.'.concat(x)]}</p> | no message begins with a.unknown.",
        "<p style=\"color:red\"/> | style attribute",
        "<h:outputText value=\"#{x}\" escape=\"false\"/> | escape=\"false\"",
        "<script src=\"a.js\"/> | script in the page",
        "<h:outputScript name=\"a.js\"/> | script in the page",
        "<a onclick=\"go()\"/> | onclick",
        "<p:commandButton oncomplete=\"PF('ask').show()\"/> | oncomplete",
      })
  void eachRuleCanBeBroken(String markup, String complaint, @TempDir Path folder)
      throws IOException {
    List<String> broken = broken(markup, folder);
    assertEquals(1, broken.size(), broken.toString());
    assertTrue(broken.get(0).endsWith(complaint), broken.get(0));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<p class=\"nd-sub\">#{msg['a.known']} · 12 <b>#{x.name}</b></p>",
        "<p>#{msg['a.'.concat(x)]}</p>",
        "<nd:status value=\"CAN_SEND\"/>",
        "<f:selectItem itemValue=\"TOLL_FREE\" itemLabel=\"#{msg['a.known']}\"/>",
        "<ui:param name=\"here\" value=\"numbers\"/>",
        "<p:commandButton value=\"#{msg['a.known']}\" onclick=\"PF('ask').show()\"/>",
        "<p:commandButton oncomplete=\"if (status === 'success') PF('ask').show()\"/>",
        "<p>#{a ge b ? msg['a.known'] : ' · '}</p>",
        "<!-- words for those who read the page's source -->",
      })
  void whatIsAllowedPasses(String markup, @TempDir Path folder) throws IOException {
    assertEquals(List.of(), broken(markup, folder));
  }

  @Test
  void aTemplateMayLoadTheScript(@TempDir Path folder) throws IOException {
    Path templates = Files.createDirectories(folder.resolve("WEB-INF/templates"));
    Path page =
        Files.writeString(
            templates.resolve("t.xhtml"),
            page("<h:outputScript library=\"numberdesk\" name=\"portal.js\"/>"));
    assertFalse(
        PageRules.broken(page, folder, Set.of()).stream().anyMatch(b -> b.contains("script")));
  }

  private static List<String> broken(String markup, Path folder) throws IOException {
    Path page = Files.writeString(folder.resolve("page.xhtml"), page(markup));
    return PageRules.broken(page, folder, Set.of("a.known"));
  }

  private static String page(String markup) {
    return "<ui:composition xmlns=\"h\" xmlns:ui=\"u\" xmlns:h=\"hh\" xmlns:f=\"f\" xmlns:p=\"p\" xmlns:pt=\"pt\" xmlns:nd=\"nd\">"
        + markup
        + "</ui:composition>";
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(WEBAPP)) {
      return files.filter(f -> f.toString().endsWith(".xhtml")).sorted().toList();
    }
  }
}
