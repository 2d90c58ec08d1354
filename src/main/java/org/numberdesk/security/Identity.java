package org.numberdesk.security;

import java.io.Serializable;
import java.time.ZoneId;

/**
 * A person as the portal knows them in one request.
 *
 * @param accountId their account
 * @param role what they are in {@code organisationId}, or in the portal for staff
 * @param organisationId the organisation they act for, null for staff
 * @param organisationKey its short name in addresses and JSON
 * @param zone the zone in which dates are shown to them
 * @param theme "light", "dark", or null for what their system prefers
 * @param stamp changes when all their sessions must end
 */
public record Identity(
    long accountId,
    String email,
    String displayName,
    Role role,
    Long organisationId,
    String organisationKey,
    String organisationName,
    ZoneId zone,
    String theme,
    int stamp)
    implements Serializable {}
