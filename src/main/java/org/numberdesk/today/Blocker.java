package org.numberdesk.today;

import java.time.Instant;
import org.numberdesk.numbers.Owner;
import org.numberdesk.numbers.SendState;
import org.numberdesk.numbers.SenderType;

/**
 * What keeps some numbers from sending, and what removes it.
 *
 * @param code the reason, as the inventory names it
 * @param owner who must take the next step
 * @param senderType of the numbers, or null where they are of several
 * @param count how many numbers
 * @param registration id of the one registration in question, or null
 * @param title its title, or null
 * @param remark what was said of it, or null
 * @param due by when, or null
 */
public record Blocker(
    String code,
    SendState state,
    Owner owner,
    SenderType senderType,
    long count,
    Long registration,
    String title,
    String remark,
    Instant due) {}
