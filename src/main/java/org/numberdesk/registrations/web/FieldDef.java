package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.List;
import org.numberdesk.numbers.SenderType;

/**
 * One field of the registration form, as {@code form.json} describes it.
 *
 * @param path JSON path of the answer, {@code campaign.samples[0]}
 * @param kind how it is shown
 * @param options name of the list to choose from; null for the constants of an enum
 * @param types sender types that have it; empty for all
 * @param when under which other answer it is asked for; null for always
 * @param optional whether filings do without it, whatever else is answered
 * @param optionalWhen under which other answer they do without it; null for under none
 * @param wide whether it takes the whole width
 */
record FieldDef(
    String path,
    Kind kind,
    String options,
    List<SenderType> types,
    When when,
    boolean optional,
    When optionalWhen,
    boolean wide)
    implements Serializable {

  enum Kind {
    TEXT,
    LONG,
    URL,
    EMAIL,
    PHONE,
    NUMBER,
    WORDS,
    CHOICE,
    CHECKS,
    YES,
    NUMBERS,
    DOCUMENT
  }

  /** Another answer that decides: it must be one of {@code in}, and none of {@code not}. */
  record When(String path, List<String> in, List<String> not) implements Serializable {

    boolean holds(SubmissionForm form) {
      String answer = form.get(path);
      return (in == null || in.contains(answer)) && (not == null || !not.contains(answer));
    }
  }

  FieldDef {
    types = types == null ? List.of() : types;
  }

  boolean isFor(SenderType type) {
    return types.isEmpty() || types.contains(type);
  }

  boolean asked(SubmissionForm form) {
    return when == null || when.holds(form);
  }

  /** Whether a filing does without it as the other answers stand. */
  boolean optional(SubmissionForm form) {
    return optional || optionalWhen != null && optionalWhen.holds(form);
  }

  /** The same field in a row of a list. */
  FieldDef inRow(String listPath, int row) {
    String place = listPath + "[" + row + "]";
    When placed =
        when == null
            ? null
            : new When(when.path().replace("[#]", "[" + row + "]"), when.in(), when.not());
    return new FieldDef(
        path.isEmpty() ? place : place + "." + path,
        kind,
        options,
        types,
        placed,
        optional,
        null,
        wide);
  }

  /** The path without the numbers of rows, as words are kept for it. */
  String wordKey() {
    StringBuilder key = new StringBuilder();
    boolean inside = false;
    for (char c : path.toCharArray()) {
      inside = c == '[' || inside && c != ']';
      if (!inside && c != ']') {
        key.append(c);
      }
    }
    return key.toString();
  }

  /** The number of its row, from 1; 0 outside rows. */
  int rowNumber() {
    int bracket = path.indexOf('[');
    return bracket < 0
        ? 0
        : Integer.parseInt(path.substring(bracket + 1, path.indexOf(']', bracket))) + 1;
  }

  /** Its id in the page. */
  String id() {
    return "f-" + path.replaceAll("[^A-Za-z0-9]+", "-");
  }
}
