package org.numberdesk.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.numberdesk.shared.NotFound;
import org.omnifaces.cdi.Param;

/**
 * Which page is meant where a list and one of its things share the first part of the address:
 * {@code /review} is the list, {@code /review/17} the thing.
 */
@Named
@RequestScoped
public class PagePath {

  @Inject
  @Param(pathIndex = 0)
  private String first;

  @Inject
  @Param(pathIndex = 1)
  private String second;

  public boolean isList() {
    return first == null || first.isEmpty();
  }

  /**
   * The id of the thing.
   *
   * @throws NotFound where the address names none
   */
  public long id() {
    if (second != null && !second.isEmpty()
        || first == null
        || first.length() > 18
        || !first.chars().allMatch(c -> c >= '0' && c <= '9')
        || first.isEmpty()) {
      throw new NotFound(PagePath.class, first);
    }
    return Long.parseLong(first);
  }
}
