package org.numberdesk.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.numberdesk.shared.NotFound;
import org.omnifaces.util.Faces;

/**
 * What follows a page's name in its address. A page that serves a list and one thing of it ({@code
 * /numbers}, {@code /numbers/+18335550100}) chooses its template by it.
 */
@Named
@RequestScoped
public class PagePath {

  /** The part behind the page's name, or null for the page itself. */
  public String getFirst() {
    List<String> parts = parts();
    return parts.isEmpty() ? null : parts.get(0);
  }

  /** Whether the page itself is meant. */
  public boolean isAlone() {
    return parts().isEmpty();
  }

  /** Whether the list is meant and not one thing of it. */
  public boolean isList() {
    return isAlone();
  }

  /**
   * The id of the thing.
   *
   * @throws NotFound where the address names none
   */
  public long id() {
    String first = getFirst();
    if (isTooLong() || first == null || !first.matches("[0-9]{1,18}")) {
      throw new NotFound(PagePath.class, first);
    }
    return Long.parseLong(first);
  }

  /**
   * The name of the thing.
   *
   * @throws NotFound where the address names none, or goes on behind it
   */
  public String name() {
    String first = getFirst();
    if (first == null || isTooLong()) {
      throw new NotFound(PagePath.class, first);
    }
    return first;
  }

  /**
   * For pages behind whose name there is nothing.
   *
   * @throws NotFound always
   */
  public void refuse() {
    throw new NotFound(PagePath.class, getFirst());
  }

  /** Whether there is more behind the page's name than one part. */
  public boolean isTooLong() {
    return parts().size() > 1;
  }

  /**
   * The parts as the address has them: the path of the servlet would have taken a plus for a blank.
   */
  private static List<String> parts() {
    List<String> behind = split(Faces.getRequestPathInfo());
    List<String> whole = split(Faces.getRequestURI());
    return behind.isEmpty() || behind.size() > whole.size()
        ? List.of()
        : whole.subList(whole.size() - behind.size(), whole.size()).stream()
            .map(PagePath::decoded)
            .toList();
  }

  private static List<String> split(String path) {
    return path == null
        ? List.of()
        : Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }
}
