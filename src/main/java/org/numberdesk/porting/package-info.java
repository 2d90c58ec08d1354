/**
 * Port-ins: numbers that come from another carrier. The order and its moves, the calendar of dates
 * a carrier and the customer allow, and the forecast of how long calls and texts pause.
 */
package org.numberdesk.porting;
