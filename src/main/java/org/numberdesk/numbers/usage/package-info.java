/** Reads from the contact centre's own answers where numbers are used. */
package org.numberdesk.numbers.usage;
