/** Documents that are made here: tagged, with title and language, every typeface embedded. */
package org.numberdesk.shared.pdf;
