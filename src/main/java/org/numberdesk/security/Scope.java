package org.numberdesk.security;

/**
 * Whose data may be seen. Every finder of tenant data takes one first; the empty scope sees
 * nothing, so that what was forgotten shows nothing.
 *
 * @param everything true for staff who look across organisations
 * @param organisationId the one organisation otherwise, or null for none at all
 */
public record Scope(boolean everything, Long organisationId) {

  public static final Scope NOTHING = new Scope(false, null);
  public static final Scope EVERYTHING = new Scope(true, null);

  public static Scope of(long organisationId) {
    return new Scope(false, organisationId);
  }

  public boolean covers(Long organisation) {
    return everything || organisation != null && organisation.equals(organisationId);
  }
}
