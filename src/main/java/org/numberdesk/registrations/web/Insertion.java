package org.numberdesk.registrations.web;

import java.io.Serializable;

/**
 * Puts the wording that mends a finding into a form, as the preflight contract says: in place of
 * the excerpt where that lies in the same field, else after a space, whole into an empty field. A
 * list that is one answer takes it as further parts.
 *
 * @param field where the wording goes
 * @param excerptField where the excerpt lies, or null
 * @param start first UTF-16 unit of the excerpt
 * @param end the unit after its last
 * @param excerpt the words it was about
 */
record Insertion(String field, String text, String excerptField, int start, int end, String excerpt)
    implements Serializable {

  /**
   * Applies it.
   *
   * @return whether it still fits: not if the words it would replace are no longer there
   */
  boolean into(SubmissionForm form) {
    String answer = SubmissionShape.answerOf(field);
    String present = form.get(answer);
    if (present.isBlank()) {
      form.put(answer, text);
    } else if (field.equals(excerptField) && answer.equals(field)) {
      if (end > present.length() || !present.substring(start, end).equals(excerpt)) {
        return false;
      }
      form.put(answer, present.substring(0, start) + text + present.substring(end));
    } else {
      form.put(answer, present + (SubmissionShape.isJoined(answer) ? ", " : " ") + text);
    }
    return true;
  }
}
