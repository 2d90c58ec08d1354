/**
 * The inventory: every number an organisation owns and whether it may send. Knows nothing of
 * registrations, ports or deadlines; what they know of a number comes in through {@link
 * org.numberdesk.numbers.SenderFactSource}.
 */
package org.numberdesk.numbers;
