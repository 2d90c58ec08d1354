package org.numberdesk.numbers;

import java.util.Collection;

/**
 * Something a number's answer depends on changed; the inventory judges these numbers anew in the
 * same transaction.
 */
public record NumbersAffected(long organisationId, Collection<String> numbers) {}
