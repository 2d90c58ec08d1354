/**
 * Letters that somebody signs without an account: the personal link, the confirmed address, the
 * signature, the sealed file with its record. What is signed belongs to other features.
 */
package org.numberdesk.signing;
