package org.numberdesk.registrations;

import java.time.LocalDate;
import java.util.List;
import org.numberdesk.numbers.SenderType;

/**
 * One way to a number that may send; a row of {@code ways.json}.
 *
 * @param senderType what is registered, or null where the way is another one
 * @param target which other feature it begins in, or null
 * @param countries where the texts go, ISO alpha-2
 * @param voice whether the same number can be called
 * @param have what there may be already: NONE, INVENTORY, VOICE, TEXTS
 * @param volumeUpTo texts a month it serves well, or null without a bound
 * @param then the way whose time comes on top, since the number has to be registered as well
 * @param days business days it takes, or null where nobody publishes any
 * @param effort what has to be done
 * @param outage what stops meanwhile
 */
public record Way(
    String id,
    SenderType senderType,
    String target,
    List<String> countries,
    boolean voice,
    List<String> have,
    Integer volumeUpTo,
    String then,
    Days days,
    String effort,
    String outage,
    String source,
    LocalDate checked) {

  /** Business days, from as few to as many. */
  public record Days(int least, int most) {}
}
