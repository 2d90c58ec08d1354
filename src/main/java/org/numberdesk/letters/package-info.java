/** Letters the portal writes: what a sender type asks for, and the letter of a demo account. */
package org.numberdesk.letters;
