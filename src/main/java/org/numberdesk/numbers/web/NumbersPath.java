package org.numberdesk.numbers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.numberdesk.shared.web.PagePath;

/**
 * Which page an address below {@code /numbers} means. A sender name that is one of these words
 * cannot be reached by its address; lower case names of the kind are not in use.
 */
@Named
@RequestScoped
public class NumbersPath {

  private static final Set<String> PAGES =
      Set.of("import", "vanished", "usage", "bulk", "export", "bad-rows");

  @Inject private PagePath path;

  /** list, number, or the page's own name. */
  private String page() {
    if (path.isAlone()) {
      return "list";
    }
    return PAGES.contains(path.getFirst()) ? path.getFirst() : "number";
  }

  public boolean of(String page) {
    return page().equals(page);
  }

  /** The template that shows it; what is a file shows none. */
  public String getTemplate() {
    return of("export") || of("bad-rows") ? "list" : page();
  }
}
