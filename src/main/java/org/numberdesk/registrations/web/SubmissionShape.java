package org.numberdesk.registrations.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.numberdesk.preflight.Submission;

/**
 * What kind of value belongs at each path of a submission, read from the records themselves, so
 * that a form cannot know it differently. Lists of short values are one text in a form, separated
 * by commas; lists of long texts and of rows have a path for each element.
 */
final class SubmissionShape {

  /** Lists that a form shows as one answer. */
  private static final Set<String> JOINED =
      Set.of(
          "campaign.subUseCases",
          "campaign.numbers",
          "campaign.optInKeywords",
          "campaign.optOutKeywords",
          "campaign.helpKeywords");

  private static final Map<String, Class<?>> LEAVES = new TreeMap<>();

  static {
    walk("", Submission.class);
  }

  private SubmissionShape() {}

  private static void walk(String path, Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      walk(path + "[]", list.getActualTypeArguments()[0]);
    } else if (type instanceof Class<?> record && record.isRecord()) {
      for (RecordComponent part : record.getRecordComponents()) {
        walk(path.isEmpty() ? part.getName() : path + "." + part.getName(), part.getGenericType());
      }
    } else {
      LEAVES.put(path, (Class<?>) type);
    }
  }

  /** The type of the value at a path, or of the elements of a list that is one answer. */
  static Optional<Class<?>> typeAt(String path) {
    String plain = withoutIndices(path);
    return Optional.ofNullable(LEAVES.get(isJoined(plain) ? plain + "[]" : plain));
  }

  static boolean isJoined(String path) {
    return JOINED.contains(path);
  }

  /** The answer that holds a path: the list itself where it is one answer. */
  static String answerOf(String path) {
    int bracket = path.lastIndexOf('[');
    String list = bracket < 0 ? path : path.substring(0, bracket);
    return isJoined(list) ? list : path;
  }

  private static String withoutIndices(String path) {
    StringBuilder plain = new StringBuilder(path.length());
    boolean inside = false;
    for (char c : path.toCharArray()) {
      if (c == ']') {
        inside = false;
      }
      if (!inside) {
        plain.append(c);
      }
      if (c == '[') {
        inside = true;
      }
    }
    return plain.toString();
  }
}
