/** How a part of the portal puts its own dates on the calendar without knowing the calendar. */
package org.numberdesk.shared.dated;
