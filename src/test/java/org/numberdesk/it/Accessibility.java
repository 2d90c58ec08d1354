package org.numberdesk.it;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What axe-core finds wrong with an open page, by WCAG 2.2 A and AA. */
final class Accessibility {

  /** Whether pages and dialogs are judged on the way, which takes minutes. */
  static final boolean WALK = Boolean.getBoolean("numberdesk.it.walk");

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final Set<String> HEAVY = Set.of("serious", "critical");

  private Accessibility() {}

  /**
   * The serious and critical findings, one line each.
   *
   * @param coloursOnly where the same page was looked at whole in another scheme already
   */
  static List<String> faults(Page page, boolean coloursOnly) {
    AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
    axe = coloursOnly ? axe.withRules(List.of("color-contrast")) : axe.withTags(RULES);
    return axe.analyze().getViolations().stream()
        .filter(found -> HEAVY.contains(found.getImpact()))
        .map(
            found ->
                found.getId()
                    + " at "
                    + found.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + cut(node.getHtml()))
                        .toList())
        .toList();
  }

  private static String cut(String html) {
    return html.length() <= 140 ? html : html.substring(0, 140) + "…";
  }
}
