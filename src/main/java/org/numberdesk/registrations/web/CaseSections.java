package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.numberdesk.preflight.Finding;
import org.numberdesk.preflight.PreflightReport;
import org.numberdesk.registrations.CaseFile;
import org.numberdesk.registrations.WordDiff;
import org.numberdesk.shared.Words;

/** The answers of a case by section, each with its findings and with what changed. */
final class CaseSections {

  /** Sections in the order in which reviewers read. */
  private static final List<String> ORDER =
      List.of("consent", "messages", "programme", "policies", "brand");

  private static final Set<String> MESSAGES =
      Set.of(
          "campaign.samples",
          "campaign.optInMessage",
          "campaign.optOutMessage",
          "campaign.helpMessage",
          "campaign.optInKeywords",
          "campaign.optOutKeywords",
          "campaign.helpKeywords");

  /** One section; calm when nothing in it was found or changed. */
  public record Section(String key, List<AnswerRow> answers, boolean calm) implements Serializable {

    public String getKey() {
      return key;
    }

    public String getHeading() {
      return Words.of("review.section." + key);
    }

    public List<AnswerRow> getAnswers() {
      return answers;
    }

    public boolean isCalm() {
      return calm;
    }
  }

  private CaseSections() {}

  /** All findings of today's rules, in the order of the report. */
  static List<FindingRow> findings(CaseFile file) {
    Set<String> known = known(file.atSubmission());
    List<Finding> found = file.findings().findings();
    List<FindingRow> rows = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      boolean fresh = file.atSubmission() != null && !known.contains(mark(found.get(i)));
      rows.add(
          FindingRow.of(
              i,
              found.get(i),
              fresh,
              !file.status().terminal() && !file.findings().forbids(found.get(i))));
    }
    return rows;
  }

  private static Set<String> known(PreflightReport report) {
    return report == null
        ? Set.of()
        : report.findings().stream().map(CaseSections::mark).collect(Collectors.toSet());
  }

  private static String mark(Finding found) {
    return found.code() + " " + found.field();
  }

  static List<Section> of(CaseFile file, List<FindingRow> findings) {
    Map<String, String> now = AnswerTexts.of(file.text());
    Map<String, String> before = file.before() == null ? now : AnswerTexts.of(file.before());
    Set<String> paths = new LinkedHashSet<>(now.keySet());
    paths.addAll(before.keySet());
    Map<String, List<FindingRow>> beside = new LinkedHashMap<>();
    for (FindingRow found : findings) {
      String place = place(found.field(), paths);
      paths.add(place);
      beside.computeIfAbsent(place, none -> new ArrayList<>()).add(found);
    }
    Map<String, List<AnswerRow>> rows = new LinkedHashMap<>();
    ORDER.forEach(section -> rows.put(section, new ArrayList<>()));
    paths.forEach(
        path ->
            rows.get(section(path))
                .add(
                    row(
                        path,
                        before.get(path),
                        now.get(path),
                        beside.getOrDefault(path, List.of()))));
    List<Section> sections = new ArrayList<>();
    rows.forEach(
        (key, answers) -> {
          if (!answers.isEmpty()) {
            sections.add(new Section(key, List.copyOf(answers), calm(key, answers)));
          }
        });
    return sections;
  }

  private static boolean calm(String key, List<AnswerRow> answers) {
    return !key.equals("consent")
        && !key.equals("messages")
        && answers.stream().noneMatch(row -> row.changed() || !row.findings().isEmpty());
  }

  private static AnswerRow row(String path, String before, String now, List<FindingRow> findings) {
    List<WordDiff.Piece> pieces = WordDiff.between(before, now);
    boolean changed = pieces.stream().anyMatch(piece -> piece.fate() != WordDiff.Fate.KEPT);
    return new AnswerRow(path, label(path), pieces, link(now), changed, List.copyOf(findings));
  }

  /** Only what a browser opens as a page; nothing that could run. */
  private static String link(String text) {
    if (text == null) {
      return null;
    }
    String address = text.substring(text.lastIndexOf(' ') + 1);
    boolean page =
        address.regionMatches(true, 0, "https://", 0, 8)
            || address.regionMatches(true, 0, "http://", 0, 7);
    return page && (address.equals(text) || text.endsWith("· " + address)) ? address : null;
  }

  /** The answer a finding stands beside: its own field, or the one its field is part of. */
  private static String place(String field, Set<String> paths) {
    if (field == null) {
      return "senderType";
    }
    for (String at = field; !at.isEmpty(); at = parent(at)) {
      if (paths.contains(at)) {
        return at;
      }
    }
    return field;
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
  }

  private static String section(String path) {
    String plain = plain(path);
    if (MESSAGES.contains(plain)) {
      return "messages";
    }
    String part = plain.contains(".") ? plain.substring(0, plain.indexOf('.')) : plain;
    return ORDER.contains(part) ? part : "programme";
  }

  private static String plain(String path) {
    int index = path.indexOf('[');
    return index < 0 ? path : path.substring(0, index);
  }

  /** What a field is called; one of a list with its number. */
  static String label(String path) {
    int index = path.indexOf('[');
    int end = path.indexOf(']', Math.max(index, 0));
    String key = "review.field." + plain(path);
    String word = Words.has(key) ? Words.of(key) : plain(path);
    if (index < 0 || end < 0) {
      return word;
    }
    String digits = path.substring(index + 1, end);
    boolean number =
        !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(Character::isDigit);
    return number
        ? Words.of("review.field.nth", word, Integer.toString(Integer.parseInt(digits) + 1))
        : word;
  }
}
