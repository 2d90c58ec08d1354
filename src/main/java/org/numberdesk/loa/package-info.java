/**
 * Requests for SMS on numbers a customer has for voice: from a draft over the letter of
 * authorisation and its signature to the cut-over.
 */
package org.numberdesk.loa;
