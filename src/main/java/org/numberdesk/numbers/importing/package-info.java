/**
 * Reads inventory files, row by row, into rows that can be taken over and rows that cannot, each
 * with its reason. Pure: no database, no pages, no clock.
 */
package org.numberdesk.numbers.importing;
