/** What every feature stands on; it knows none of them. */
package org.numberdesk.shared;
