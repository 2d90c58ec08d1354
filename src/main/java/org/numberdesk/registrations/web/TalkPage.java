package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.registrations.review.NoteDesk;
import org.numberdesk.security.Caller;

/** The customer's side of the talk about a registration, answer by answer. */
@Named
@ViewScoped
public class TalkPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private NoteDesk notes;
  @Inject private Caller caller;

  private long id;
  private List<NoteLine.Thread> threads;
  private List<Choice> fields;
  private String field;
  private String text;

  /**
   * Reads what was said.
   *
   * @param reasons what stands to be answered, whose answers are offered first
   */
  public void load(long asked, List<ReasonView> reasons) {
    id = asked;
    read();
    Set<String> paths = new LinkedHashSet<>();
    reasons.stream().map(ReasonView::path).filter(path -> path != null).forEach(paths::add);
    threads.stream().map(NoteLine.Thread::path).filter(path -> !path.isEmpty()).forEach(paths::add);
    fields = paths.stream().map(path -> Choice.of(path, CaseSections.label(path))).toList();
    field = paths.isEmpty() ? null : paths.iterator().next();
  }

  private void read() {
    threads = NoteLine.threads(notes.listComments(id), caller.zone());
  }

  public void say() {
    notes.answer(id, field, text);
    text = null;
    read();
  }

  public List<NoteLine.Thread> getThreads() {
    return threads;
  }

  public List<Choice> getFields() {
    return fields;
  }

  public String getField() {
    return field;
  }

  public void setField(String field) {
    this.field = field;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
