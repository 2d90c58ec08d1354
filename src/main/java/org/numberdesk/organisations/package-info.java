/**
 * Who works with the portal: customers' organisations, the accounts in them, and how they sign in.
 */
package org.numberdesk.organisations;
