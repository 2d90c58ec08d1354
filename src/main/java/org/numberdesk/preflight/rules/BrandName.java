package org.numberdesk.preflight.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.numberdesk.preflight.Submission;
import org.numberdesk.preflight.text.Hit;
import org.numberdesk.preflight.text.Reading;

/**
 * The names under which people know a brand: as displayed, as registered without its suffix, run
 * together as in its address, by its first words where these are its own, by its initials. A call
 * to action that says Larkspur Dental names Larkspur Family Dental LLC.
 */
final class BrandName {

  private static final Set<String> SMALL =
      Set.of("the", "of", "and", "at", "for", "a", "an", "in", "on", "de", "la");

  private final Set<List<String>> forms = new LinkedHashSet<>();
  private final Set<String> beginnings = new LinkedHashSet<>();
  private final Set<String> initials = new LinkedHashSet<>();
  private final String initialLetters;

  BrandName(Submission.Brand brand) {
    learn(brand.displayName());
    learn(brand.legalName());
    domain(brand.website());
    forms.forEach(form -> beginnings.add(form.get(0)));
    StringBuilder letters = new StringBuilder();
    beginnings.forEach(word -> letters.append(word.charAt(0)));
    initials.forEach(word -> letters.append(word.charAt(0)));
    initialLetters = letters.toString();
  }

  private void learn(String name) {
    List<String> words = new ArrayList<>(Words.of(name));
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    while (words.size() > 1 && Words.list("corporate").contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
      if (words.size() > 1 && words.get(words.size() - 1).equals("and")) {
        words.remove(words.size() - 1);
      }
    }
    if (words.isEmpty()) {
      return;
    }
    forms.add(words);
    forms.add(List.of(String.join("", words)));
    shorter(words);
    if (words.size() >= 3) {
      StringBuilder letters = new StringBuilder();
      words.stream().filter(w -> !SMALL.contains(w)).forEach(w -> letters.append(w.charAt(0)));
      if (letters.length() >= 3) {
        initials.add(letters.toString());
      }
    }
  }

  /** Its first words, or its first and last, where they are not just anybody's. */
  private void shorter(List<String> words) {
    int count = words.size();
    for (int length = 2; length < count; length++) {
      List<String> beginning = words.subList(0, length);
      if (!SMALL.contains(words.get(length - 1))
          && !(ordinary(words.get(0)) && ordinary(words.get(1)) && count > 3 && length == 2)) {
        forms.add(List.copyOf(beginning));
        forms.add(List.of(String.join("", beginning)));
      }
    }
    if (count >= 3) {
      forms.add(List.of(words.get(0), words.get(count - 1)));
    }
    if (count >= 2 && !ordinary(words.get(0)) && words.get(0).length() >= 4) {
      forms.add(List.of(words.get(0)));
    }
    if (count > 3 && words.contains("of")) {
      List<String> tail = words.subList(words.indexOf("of") + 1, count);
      if (tail.size() >= 2) {
        forms.add(List.copyOf(tail));
      }
    }
  }

  private static boolean ordinary(String word) {
    return SMALL.contains(word) || Words.list("ordinary").contains(word) || Reading.ordinary(word);
  }

  private void domain(String website) {
    String host = Hosts.host(website);
    String label = host == null ? "" : Hosts.label(host);
    if (label.length() >= 5 && !ordinary(label)) {
      forms.add(List.of(label.toLowerCase(Locale.ROOT).replace("-", "")));
    }
  }

  boolean unknown() {
    return forms.isEmpty();
  }

  /** Where the text names the brand, or null. */
  Hit in(Reading reading) {
    for (int i = 0; i < reading.size(); i++) {
      Hit hit = at(reading, i);
      if (hit != null) {
        return hit;
      }
    }
    return null;
  }

  boolean namedIn(Reading reading) {
    return in(reading) != null;
  }

  /** Whether a phrase is part of the brand's name. */
  boolean covers(Reading reading, Hit hit) {
    for (int i = Math.max(0, hit.from() - 4); i < hit.to(); i++) {
      Hit name = at(reading, i);
      if (name != null && name.overlaps(hit)) {
        return true;
      }
    }
    return false;
  }

  /** The name that begins at a token, or null. */
  Hit at(Reading reading, int i) {
    if (initialLetters.indexOf(reading.initial(i)) < 0) {
      return null;
    }
    String word = word(reading, i);
    if (reading.capitals(i) && initials.contains(word)) {
      return new Hit(i, i + 1);
    }
    if (!beginnings.contains(word) && !beginnings.contains(singular(word))) {
      return null;
    }
    Hit longest = null;
    for (List<String> form : forms) {
      if (matches(form, reading, i) && (longest == null || form.size() > longest.to() - i)) {
        longest = new Hit(i, i + form.size());
      }
    }
    return longest;
  }

  private static boolean matches(List<String> form, Reading reading, int i) {
    if (i + form.size() > reading.size()) {
      return false;
    }
    for (int k = 0; k < form.size(); k++) {
      String word = word(reading, i + k);
      boolean last = k == form.size() - 1;
      if (!word.equals(form.get(k)) && !(last && singular(word).equals(form.get(k)))) {
        return false;
      }
    }
    return true;
  }

  private static String word(Reading reading, int i) {
    String word = reading.word(i);
    return word.equals("&") || word.equals("+") || word.equals("n") ? "and" : word;
  }

  private static String singular(String word) {
    return word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
