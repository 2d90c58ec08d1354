/** What the carriers would say of a registration, said before they see it. */
package org.numberdesk.preflight;
