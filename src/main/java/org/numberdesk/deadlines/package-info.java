/**
 * Dated rules of countries, carriers and the vendor, what they do to which numbers, and everything
 * else that is dated: calendar, feed, reminders, announcements. The rules delivered with the portal
 * are in {@code deadlines.json}, each with its source; staff keep them from there.
 */
package org.numberdesk.deadlines;
