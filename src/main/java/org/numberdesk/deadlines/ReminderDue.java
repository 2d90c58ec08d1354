package org.numberdesk.deadlines;

import java.time.LocalDate;
import java.util.List;

/**
 * A date comes near; those named are told in the same transaction.
 *
 * @param accounts whom to tell, each for the first time of this date and this distance
 * @param itemId what it is, the same for as long as it lives
 * @param days the distance it is told at: 30, 7 or 1
 * @param numbers how many numbers of theirs it touches
 * @param link address within the portal
 */
public record ReminderDue(
    long organisationId,
    List<Long> accounts,
    String itemId,
    String title,
    String text,
    LocalDate due,
    int days,
    long numbers,
    String link) {}
