/**
 * The theme of the components, derived from the one in the PrimeFaces jar: structure from there,
 * every colour from our tokens.
 */
package org.numberdesk.shared.web.theme;
