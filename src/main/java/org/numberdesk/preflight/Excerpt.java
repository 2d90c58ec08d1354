package org.numberdesk.preflight;

/**
 * The offending words.
 *
 * @param start first UTF-16 unit within the field as it was sent
 * @param end the unit after the last
 * @param text the words themselves
 */
public record Excerpt(int start, int end, String text) {}
