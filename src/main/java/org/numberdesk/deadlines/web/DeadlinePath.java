package org.numberdesk.deadlines.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.numberdesk.shared.web.PagePath;

/** Which page an address below /deadlines means. */
@Named
@RequestScoped
public class DeadlinePath {

  private static final Set<String> PAGES = Set.of("subscriptions", "desk", "edit");

  @Inject private PagePath path;

  public String getPage() {
    if (path.isAlone()) {
      return "calendar";
    }
    return PAGES.contains(path.getFirst()) && !path.isTooLong() ? path.getFirst() : "rule";
  }
}
