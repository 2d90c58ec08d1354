package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.numberdesk.registrations.review.BlockDesk;
import org.numberdesk.registrations.review.CaseNote;
import org.numberdesk.registrations.review.NoteDesk;
import org.numberdesk.registrations.review.PrecedentDesk;
import org.numberdesk.security.Caller;

/** What stands beside a case at the desk: precedents, notes, the talk with the customer. */
@Named
@ViewScoped
public class CaseBesidePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private NoteDesk notes;
  @Inject private PrecedentDesk precedents;
  @Inject private BlockDesk blocks;
  @Inject private Caller caller;

  private long id;
  private List<PrecedentLine> like;
  private List<NoteLine> own;
  private List<NoteLine.Thread> talk;
  private List<Choice> sentences;
  private String note;
  private String kind;
  private String field;
  private String comment;

  public void load(long asked) {
    id = asked;
    kind = CaseNote.Kind.NOTE.name();
    like =
        precedents.list(id).stream().map(found -> PrecedentLine.of(found, caller.zone())).toList();
    sentences = blocks.list().stream().map(block -> Choice.of(block.text(), block.name())).toList();
    read();
  }

  private void read() {
    own = notes.listPrivate(id).stream().map(one -> NoteLine.of(one, caller.zone())).toList();
    talk = NoteLine.threads(notes.listComments(id), caller.zone());
  }

  /** Puts down a note or a call that the team alone reads. */
  public void write() {
    notes.write(id, CaseNote.Kind.valueOf(kind), null, note);
    note = null;
    read();
  }

  /** Writes to the customer about an answer, or the whole. */
  public void say() {
    notes.write(id, CaseNote.Kind.COMMENT, field, comment);
    comment = null;
    read();
  }

  public List<PrecedentLine> getLike() {
    return like;
  }

  public List<NoteLine> getOwn() {
    return own;
  }

  public List<NoteLine.Thread> getTalk() {
    return talk;
  }

  /** The team's text blocks: the name to choose, the text that is put in. */
  public List<Choice> getSentences() {
    return sentences;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getField() {
    return field;
  }

  public void setField(String field) {
    this.field = field;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
