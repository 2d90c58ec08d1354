package org.numberdesk.numbers.importing;

import java.time.LocalDate;
import java.util.List;
import org.numberdesk.numbers.NumberDescription;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.SenderAddress;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.numbers.Supply;

/**
 * A row that can go in. What the file leaves out or blank is null and changes nothing of what is
 * known.
 *
 * @param line where it stands in the file
 * @param country ISO code of the country it belongs to, null where it has none
 * @param status supply status; ACTIVE where the file says nothing
 * @param sms whether it can carry SMS; null is unknown
 * @param voice null is unknown
 * @param mms null is unknown
 * @param externalId the supplier's own id
 * @param tags lower case, each once; null if the file says nothing
 * @param remarks words of a list that mean nothing here; the row goes in without them
 */
public record NumberRow(
    int line,
    SenderAddress address,
    SenderType type,
    String country,
    String label,
    NumberStatus status,
    Boolean sms,
    Boolean voice,
    Boolean mms,
    LocalDate purchaseDate,
    String externalId,
    List<String> tags,
    String notes,
    String owner,
    String site,
    String costCentre,
    List<String> remarks)
    implements RowVerdict {

  public NumberRow {
    tags = tags == null ? null : List.copyOf(tags);
    remarks = List.copyOf(remarks);
  }

  /** What the row says of the supply. */
  Supply supply() {
    return new Supply(status, sms, voice, mms, purchaseDate, externalId);
  }

  /** What the row says of the use of the number. */
  NumberDescription description() {
    return new NumberDescription(label, tags, notes, owner, site, costCentre);
  }
}
