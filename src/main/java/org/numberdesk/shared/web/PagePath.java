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
 * Which page is meant where a list and one of its things share the first part of the address:
 * {@code /numbers} is the list, {@code /numbers/+18335550100} the thing. The page chooses its
 * template by it.
 */
@Named
@RequestScoped
public class PagePath {

  private static final int LONGEST_ID = 18;

  /** Whether the page itself is meant and nothing behind its name. */
  public boolean isList() {
    return parts().isEmpty();
  }

  /**
   * The name of the thing.
   *
   * @throws NotFound where the address names none, or goes on behind it
   */
  public String name() {
    List<String> parts = parts();
    if (parts.size() != 1) {
      throw new NotFound(PagePath.class, parts);
    }
    return parts.get(0);
  }

  /**
   * The id of the thing.
   *
   * @throws NotFound where the address names none
   */
  public long id() {
    String name = name();
    if (name.length() > LONGEST_ID || !name.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new NotFound(PagePath.class, name);
    }
    return Long.parseLong(name);
  }

  /**
   * For pages that are no list.
   *
   * @throws NotFound always
   */
  public void refuse() {
    throw new NotFound(PagePath.class, parts());
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
