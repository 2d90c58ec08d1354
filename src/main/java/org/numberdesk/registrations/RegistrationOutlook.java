package org.numberdesk.registrations;

import java.time.Instant;
import org.numberdesk.numbers.SenderType;

/**
 * A registration as those see it who ask what comes next and when.
 *
 * @param status as it is now
 * @param numbers how many it names
 * @param remark what the reviewer or the carrier last wrote, or null
 * @param dueAt when the review is due, or null; so also the following
 * @param resubmitBy until when a refused filing keeps its place
 * @param cureBy until when a violation notice must be answered
 * @param expiresAt until when an approval holds
 * @param expected when the carriers' answer is likely
 */
public record RegistrationOutlook(
    long id,
    String title,
    SenderType senderType,
    RegistrationStatus status,
    int numbers,
    String remark,
    Instant dueAt,
    Instant resubmitBy,
    Instant cureBy,
    Instant expiresAt,
    Instant expected) {}
