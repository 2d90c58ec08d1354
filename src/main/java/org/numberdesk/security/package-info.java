/**
 * Who calls, what they may, and which organisations they see. Knows no feature: what must be looked
 * up about people comes through {@link org.numberdesk.security.Identities}, what must be looked up
 * about things through {@link org.numberdesk.security.Tenancy}.
 */
package org.numberdesk.security;
