/** NumberDesk: may this number send, and if not, what has to happen, by whom, by when? */
package org.numberdesk;
