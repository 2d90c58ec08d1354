package org.numberdesk.preflight;

/**
 * Wording that mends a finding: it takes the place of the finding's excerpt where that lies in the
 * same field, else it is appended after a space; an empty field takes it whole.
 *
 * @param field JSON path of the field that takes the wording
 */
public record Insert(String field, String text) {}
