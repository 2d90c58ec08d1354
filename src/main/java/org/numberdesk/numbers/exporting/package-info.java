/** Writes the inventory into files, row by row, never held as a whole. */
package org.numberdesk.numbers.exporting;
