/** What keeps the portal itself running: copies of its data. */
package org.numberdesk.operation;
