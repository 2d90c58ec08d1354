package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.numberdesk.registrations.review.CaseNote;
import org.numberdesk.registrations.review.NoteDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/** What was put to whom to hurry a registration, and what they answered; for both sides. */
@Named
@ViewScoped
public class EscalationPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private NoteDesk notes;
  @Inject private Caller caller;

  private long id;
  private List<Line> lines;
  private String text;

  /** One of them. */
  public record Line(String to, String when, String text, List<NoteLine> answers)
      implements Serializable {}

  public void load(long asked) {
    id = asked;
    read();
  }

  private void read() {
    lines =
        notes.listEscalations(id).stream()
            .map(
                one ->
                    new Line(
                        Words.of("review.escalation.to", one.to()),
                        Dates.dateTime(one.at(), caller.zone()),
                        one.text(),
                        one.answers().stream()
                            .map(answer -> NoteLine.of(answer, caller.zone()))
                            .toList()))
            .toList();
  }

  /** Puts down what was answered. */
  public void keep() {
    notes.write(id, CaseNote.Kind.ANSWER, null, text);
    text = null;
    read();
  }

  public List<Line> getLines() {
    return lines;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
