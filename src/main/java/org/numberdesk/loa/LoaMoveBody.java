package org.numberdesk.loa;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.numberdesk.documents.DocumentId;

/**
 * What comes with a move; each move says which parts it needs.
 *
 * @param version the version the caller decided on
 * @param comment in the mover's own words
 * @param fields which fields are asked about, as JSON paths
 * @param document id of an uploaded letter
 * @param signedAt when a paper letter was signed; a date or an instant, ISO
 * @param notBefore until when the letter is held back; an instant with its offset
 * @param code under which a carrier refuses
 * @param at when the losing side let go; an instant with its offset, absent for now
 * @param start local date-time of a cut-over
 * @param zone the zone it is meant in
 */
public record LoaMoveBody(
    Long version,
    String comment,
    List<String> fields,
    @JsonDeserialize(using = DocumentId.class) Long document,
    String signedAt,
    String notBefore,
    String code,
    String at,
    String start,
    String zone,
    Boolean inboundTested,
    Boolean outboundTested,
    String evidence) {

  public LoaMoveBody {
    fields = fields == null ? List.of() : fields;
  }

  /** A move that needs nothing but the version and perhaps a word. */
  public static LoaMoveBody of(long version, String comment) {
    return new LoaMoveBody(
        version, comment, null, null, null, null, null, null, null, null, null, null, null);
  }
}
