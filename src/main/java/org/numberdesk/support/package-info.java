/** What customers ask the staff from any page, and the answers. */
package org.numberdesk.support;
