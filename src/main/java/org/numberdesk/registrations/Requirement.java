package org.numberdesk.registrations;

import java.time.LocalDate;
import java.util.List;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.EvidenceKind;

/**
 * One thing that a country, or who files there, asks for; a row of {@code requirements.json}.
 *
 * @param jurisdiction ISO alpha-2
 * @param field JSON path of the answer that gives it, or null
 * @param document kind of evidence that gives it, with an upload or an address, or null
 * @param required whether a filing without it is not taken; else it is told only
 * @param like what each part of the answer must look like, a regular expression; then a part that
 *     is not given is not missed
 * @param unless an answer under which it is not asked for, or null
 * @param what is asked, in a sentence
 * @param basis whose rule it is, in force since when
 * @param checked when the source was last read
 */
public record Requirement(
    String id,
    String jurisdiction,
    List<SenderType> senderTypes,
    String field,
    EvidenceKind document,
    boolean required,
    String like,
    Unless unless,
    String what,
    String basis,
    String source,
    LocalDate checked) {

  /** An answer that frees of a requirement: one of {@code in}, or none of {@code notIn}. */
  public record Unless(String field, List<String> in, List<String> notIn) {

    boolean frees(String answer) {
      return in != null && in.contains(answer) || notIn != null && !notIn.contains(answer);
    }
  }
}
