package org.numberdesk.porting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What comes with a move; each move says which parts it needs.
 *
 * @param version the version the caller decided on
 * @param comment in the mover's own words
 * @param inner for a comment: whether customers may not see it
 * @param fields what has to be mended
 * @param code the carrier's reason
 * @param numbers which numbers; all of them where absent
 * @param to where the texts of these numbers are
 * @param at wall-clock date and time of the zone, {@code 2026-12-10T18:00}
 * @param date ISO
 * @param from wall-clock time
 * @param letterOnFile that a signed letter was received
 * @param owner who at the losing carrier lets the numbers go
 * @param released that they did
 */
public record PortMoveBody(
    Long version,
    String comment,
    @JsonProperty("private") Boolean inner,
    List<String> fields,
    String code,
    List<String> numbers,
    SmsTrack to,
    String at,
    String zone,
    String date,
    String from,
    Boolean letterOnFile,
    String owner,
    Boolean released) {

  /** A move that needs nothing but the version. */
  public static PortMoveBody plain(long version) {
    return with(version, null);
  }

  /** A move with a remark. */
  public static PortMoveBody with(long version, String comment) {
    return new PortMoveBody(
        version, comment, null, null, null, null, null, null, null, null, null, null, null, null);
  }
}
