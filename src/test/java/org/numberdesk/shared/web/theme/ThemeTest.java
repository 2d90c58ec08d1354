package org.numberdesk.shared.web.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {

  private static final Path TOKENS = Path.of("webapp/WEB-INF/resources/numberdesk/tokens.css");
  private static final Pattern VARIABLE = Pattern.compile("var\\(--nd-([a-z0-9-]+)\\)");
  private static final Pattern NAMED =
      Pattern.compile(
          "[:\\s,(](?:white|black|red|green|blue|gray|grey|silver|yellow|orange|purple|navy|maroon|teal)(?=[\\s,;)!]|$)");

  private static final Pattern GONE = Pattern.compile("(?:(?:--[a-z]+-\\d+|outline):[^;]*;?)*");

  private static String saga;
  private static String theme;

  @BeforeAll
  static void derive() throws IOException {
    try (InputStream in =
        ThemeTest.class.getResourceAsStream("/META-INF/resources/primefaces-saga-blue/theme.css")) {
      saga = new String(in.readAllBytes(), StandardCharsets.UTF_8).substring(1);
    }
    theme = derived(saga);
  }

  @Test
  void noFixedColourIsLeft() {
    List<String> left = new ArrayList<>();
    StyleSheet.rewrite(
        theme,
        (property, value) -> {
          if (Colour.WRITTEN.matcher(value).find() || NAMED.matcher(' ' + value).find()) {
            left.add(property + ": " + value);
          }
          return value;
        });
    assertEquals(List.of(), left);
  }

  @Test
  void everyTokenOfTheThemeIsDefined() throws IOException {
    String tokens = Files.readString(TOKENS);
    Set<String> undefined = new TreeSet<>();
    Matcher variables = VARIABLE.matcher(theme);
    while (variables.find()) {
      if (!tokens.contains("--nd-" + variables.group(1) + ":")) {
        undefined.add(variables.group(1));
      }
    }
    assertEquals(Set.of(), undefined);
  }

  @Test
  void everyRuleStaysInItsPlaceUnlessNothingIsLeftOfIt() {
    Predicate<String> gone = rule -> GONE.matcher(rule.substring(rule.indexOf('{') + 1)).matches();
    List<String> before = rules(saga).filter(gone.negate()).map(ThemeTest::selector).toList();
    List<String> after = rules(theme).map(ThemeTest::selector).toList();
    assertTrue(before.equals(after), "not the same " + before.size() + " rules: " + after.size());
    assertTrue(after.size() > 1500, "only " + after.size() + " rules");
  }

  @Test
  void whateverSagaRefersToKeepsItsAddress() {
    Pattern address = Pattern.compile("url\\([^)]*\\)|content: ?\"[^\"]*\"");
    assertEquals(
        address.matcher(saga).results().map(m -> m.group()).toList(),
        address.matcher(theme).results().map(m -> m.group()).toList());
  }

  @Test
  void aSheetWhoseDeclarationsStayIsTheSameLetterByLetter() {
    String sheet =
        "@charset \"utf-8\";@media(max-width: 640px){.a>b,.c:not(.d,.e){color:red;margin:0 1px!important}}@keyframes x{from{top:0}to{top:1px}}"
            + "/* a } comment */.f:before{content:\"};{\";background:url(data:image/png;base64,AAA=)}";
    assertEquals(sheet, StyleSheet.rewrite(sheet, (property, value) -> value));
  }

  @Test
  void aRuleWithoutDeclarationsIsLeftOut() {
    assertEquals(
        ".b{top:0}",
        StyleSheet.rewrite(
            ".a{outline:0}.b{outline:0;top:0}",
            (property, value) -> property.equals("outline") ? null : value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {".a{color:red", ".a{color:red}}", ".a{.b{color:red}}", "@media print{.a{color:red}"})
  void aBrokenSheetIsRefused(String sheet) {
    assertThrows(
        IllegalArgumentException.class,
        () -> StyleSheet.rewrite(sheet, (property, value) -> value));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "color:#495057 | color:var(--nd-ink)",
        "background:#495057 | background:var(--nd-inverse)",
        "border:1px solid #DEE2E6 | border:1px solid var(--nd-line)",
        "background:rgba(0,0,0,0) | background:transparent",
        "background:rgba(0,0,0,.4) | background:var(--nd-veil)",
        "background:rgb(12.7,136.9,235.6) | background:var(--nd-accent-strong)",
        "background:hsl(0,65.07%,45.5%) | background:var(--nd-bad-solid)",
        "color:hsl(122,37.5%,21%) | color:var(--nd-ok)",
        "background:rgba(211,47,47,.16) | background:color-mix(in srgb, var(--nd-bad-solid) 16%, transparent)",
        "box-shadow:0 0 0 .2em rgb(166.2,213,250.2) | box-shadow:0 0 0 3px var(--nd-focus-soft)",
        "box-shadow:inset 0 0 0 .15rem rgb(166.2,213,250.2) | box-shadow:inset 0 0 0 3px var(--nd-focus-soft)",
        "box-shadow:none | box-shadow:none",
        "border-top-left-radius:4px | border-top-left-radius:var(--nd-radius-m)",
        "font-family:-apple-system,Arial | font-family:inherit",
        "color:#123456 | color:#123456"
      })
  void eachDeclarationFollowsItsRole(String before, String after) {
    assertTrue(
        derived(".a{" + before + "}").endsWith(".a{" + after + "}"), derived(".a{" + before + "}"));
  }

  @Test
  void theOutlineOfTheFocusIsNotTakenAway() {
    assertFalse(theme.contains("outline:0"));
  }

  private static String derived(String sheet) {
    return new TokenTheme(ColourTable.load()).derive(sheet);
  }

  /** Plain rules up to their closing brace, found without the rewriter under test. */
  private static Stream<String> rules(String sheet) {
    return Pattern.compile("[^{}]+\\{[^{}]*(?=})")
        .matcher(sheet.substring(sheet.indexOf(":root")))
        .results()
        .map(MatchResult::group);
  }

  private static String selector(String rule) {
    return rule.substring(0, rule.indexOf('{'));
  }
}
