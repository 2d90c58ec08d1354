package org.numberdesk.loa.web;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.loa.LoaMove;
import org.numberdesk.loa.LoaMoveBody;
import org.numberdesk.shared.Words;

/** What a move asks for, while it is written. */
public class LoaMoveForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LoaMove move;
  private List<String> fields = new ArrayList<>();
  private String comment;
  private String code;
  private String document;
  private String signedAt;
  private String start;
  private String zone;
  private boolean inbound;
  private boolean outbound;
  private String evidence;

  LoaMoveForm(LoaMove move, ZoneId zone) {
    this.move = move;
    this.zone = zone.getId();
  }

  LoaMoveBody body(long version) {
    return new LoaMoveBody(
        version,
        comment,
        fields,
        document == null || document.isEmpty() ? null : Long.valueOf(document),
        signedAt,
        move == LoaMove.SEND_TO_CARRIER ? held() : null,
        code,
        null,
        move == LoaMove.SEND_TO_CARRIER ? null : start,
        zone,
        inbound,
        outbound,
        evidence);
  }

  /** Until when the letter is held, as an instant with its offset; what is none stays as typed. */
  private String held() {
    if (start == null || start.isBlank()) {
      return null;
    }
    try {
      return LocalDateTime.parse(start).atZone(ZoneId.of(zone)).toOffsetDateTime().toString();
    } catch (java.time.DateTimeException e) {
      return start;
    }
  }

  LoaMove move() {
    return move;
  }

  /** The move, by which the page knows what to ask. */
  public String getMove() {
    return move.name();
  }

  public String getTitle() {
    return Words.of("loa.action." + move.name());
  }

  public String getHint() {
    return Words.of("loa.dialog.hint." + move.name());
  }

  /** Whether a word is asked for. */
  public boolean isCommented() {
    return move != LoaMove.ACTIVATE && move != LoaMove.ACCEPT_SCAN;
  }

  /** Whether the word must be there. */
  public boolean isReasoned() {
    return move.needsComment();
  }

  /** Whether it plans a time. */
  public boolean isTimed() {
    return move == LoaMove.SCHEDULE_CUTOVER
        || move == LoaMove.RESCHEDULE
        || move == LoaMove.SEND_TO_CARRIER;
  }

  public List<String> getFields() {
    return fields;
  }

  public void setFields(List<String> fields) {
    this.fields = fields;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public String getSignedAt() {
    return signedAt;
  }

  public void setSignedAt(String signedAt) {
    this.signedAt = signedAt;
  }

  public String getStart() {
    return start;
  }

  public void setStart(String start) {
    this.start = start;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public boolean isInbound() {
    return inbound;
  }

  public void setInbound(boolean inbound) {
    this.inbound = inbound;
  }

  public boolean isOutbound() {
    return outbound;
  }

  public void setOutbound(boolean outbound) {
    this.outbound = outbound;
  }

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(String evidence) {
    this.evidence = evidence;
  }
}
