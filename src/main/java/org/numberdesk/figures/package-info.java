/**
 * The desk's figures: rolled up day by day from the steps of registrations, checked against them.
 */
package org.numberdesk.figures;
