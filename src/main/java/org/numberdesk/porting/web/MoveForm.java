package org.numberdesk.porting.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.numberdesk.porting.PortMove;
import org.numberdesk.porting.PortMoveBody;
import org.numberdesk.porting.PortOrder;
import org.numberdesk.porting.RejectCatalogue;
import org.numberdesk.porting.SmsTrack;
import org.numberdesk.shared.Words;

/** What a move asks for before it is made. */
public class MoveForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Set<PortMove> OF_NUMBERS =
      Set.of(PortMove.VOICE_PORTED, PortMove.CARRIER_REJECT, PortMove.SMS);

  private final PortMove move;
  private final boolean partial;
  private String comment;
  private boolean inner;
  private String[] fields = {};
  private String code;
  private String[] numbers = {};
  private SmsTrack to;
  private String at;
  private String zone;
  private String date;
  private String from;
  private boolean letterOnFile;
  private String owner;
  private boolean released;

  MoveForm(PortMove move, PortOrder order, String suggestedZone) {
    this.move = move;
    this.partial = order.numberCount() > 1;
    this.zone = suggestedZone;
    this.owner = order.releaseOwner();
    this.fields = RejectCatalogue.of(order.rejectCode()).fields().toArray(String[]::new);
    if (order.askedAt() != null) {
      at = order.askedAt().atZone(java.time.ZoneId.of(suggestedZone)).toLocalDateTime().toString();
    } else if (order.plannedStart() != null) {
      at =
          order
              .plannedStart()
              .atZone(java.time.ZoneId.of(suggestedZone))
              .toLocalDateTime()
              .withSecond(0)
              .withNano(0)
              .toString();
    }
  }

  PortMoveBody body(long version) {
    return new PortMoveBody(
        version,
        blank(comment) ? null : comment,
        inner,
        fields.length == 0 ? null : Arrays.asList(fields),
        blank(code) ? null : code.strip(),
        numbers.length == 0 ? null : Arrays.asList(numbers),
        to,
        at,
        zone,
        date,
        from,
        letterOnFile,
        owner,
        released);
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  public PortMove getMove() {
    return move;
  }

  public String getTitle() {
    return Words.of(move);
  }

  public String getHint() {
    String key = "porting.move." + move.path();
    return Words.has(key) ? Words.of(key) : "";
  }

  public boolean isAsksFields() {
    return move == PortMove.REQUEST_INFO;
  }

  public boolean isAsksCode() {
    return move == PortMove.CARRIER_REJECT;
  }

  public boolean isAsksNumbers() {
    return partial && OF_NUMBERS.contains(move);
  }

  public boolean isAsksTrack() {
    return move == PortMove.SMS;
  }

  public boolean isAsksMoment() {
    return move == PortMove.CONFIRM_FOC;
  }

  public boolean isAsksDate() {
    return move == PortMove.REQUEST_DATE_CHANGE || move == PortMove.RELEASE;
  }

  public boolean isAsksTime() {
    return move == PortMove.REQUEST_DATE_CHANGE;
  }

  public boolean isAsksLetter() {
    return move == PortMove.SEND_TO_CARRIER;
  }

  public boolean isAsksRelease() {
    return move == PortMove.RELEASE;
  }

  /** The reasons carriers give, as staff choose them. */
  public List<RejectCatalogue.Group> getGroups() {
    return RejectCatalogue.groups();
  }

  public SmsTrack[] getTracks() {
    return SmsTrack.values();
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String given) {
    comment = given;
  }

  public boolean isInner() {
    return inner;
  }

  public void setInner(boolean given) {
    inner = given;
  }

  public String[] getFields() {
    return fields.clone();
  }

  public void setFields(String[] given) {
    fields = given == null ? new String[0] : given.clone();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String given) {
    code = given;
  }

  public String[] getNumbers() {
    return numbers.clone();
  }

  public void setNumbers(String[] given) {
    numbers = given == null ? new String[0] : given.clone();
  }

  public SmsTrack getTo() {
    return to;
  }

  public void setTo(SmsTrack given) {
    to = given;
  }

  public String getAt() {
    return at;
  }

  public void setAt(String given) {
    at = given;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String given) {
    zone = given;
  }

  public String getDate() {
    return date;
  }

  public void setDate(String given) {
    date = given;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String given) {
    from = given;
  }

  public boolean isLetterOnFile() {
    return letterOnFile;
  }

  public void setLetterOnFile(boolean given) {
    letterOnFile = given;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String given) {
    owner = given;
  }

  public boolean isReleased() {
    return released;
  }

  public void setReleased(boolean given) {
    released = given;
  }
}
