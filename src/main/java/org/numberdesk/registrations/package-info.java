/**
 * Registrations of brands, campaigns and numbers with the carriers: from a draft through the
 * vendor's review to the carrier's answer.
 */
package org.numberdesk.registrations;
