package org.numberdesk.numbers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.numberdesk.shared.web.PagePath;

/**
 * Which page an address below {@code /numbers} means. No sender can be called so: names have at
 * most eleven letters but stand behind their own address, and these words come first.
 */
@Named
@RequestScoped
public class NumbersPath {

  private static final Set<String> PAGES = Set.of("import", "usage", "export");

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

  /** The template that shows it; an export shows none. */
  public String getTemplate() {
    return of("export") ? "list" : page();
  }
}
